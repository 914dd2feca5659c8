import type { Node, YAMLMap } from 'yaml';
import type { Told } from '../../ports/queue.ts';
import { plain } from '../words.ts';

type Yaml = typeof import('yaml');

/**
 * LockBehavior is `lockBehavior` of the pipeline and of one stage: `sequential`, `runLatest`; empty where it is not
 * given.
 */
export interface LockBehavior {
  readonly pipeline: string;
  readonly stage: string;
}

/** The name that the agent knows the only stage of a pipeline without `stages` by. */
const onlyStage = '__default';

/**
 * readLockBehavior reads `lockBehavior` at the root and at one stage of a pipeline file. Templates are not followed:
 * what they or an expression decide is `unsupported`, never guessed. Nothing is built from the file but its tree of
 * nodes, so aliases cannot make it grow.
 * @see https://learn.microsoft.com/azure/devops/pipelines/yaml-schema/pipeline
 * @see https://learn.microsoft.com/azure/devops/pipelines/yaml-schema/stages-stage
 */
export async function readLockBehavior(text: string, stage: string): Promise<Told<LockBehavior>> {
  const yaml = await import('yaml');
  const root = rootOf(yaml, text);
  if (root === undefined) return { status: 'failed', detail: 'The file of the pipeline could not be read as YAML.' };
  if (field(yaml, root, 'extends') !== undefined) return unknown('the pipeline extends a template');
  const pipeline = lockOf(yaml, root, 'the pipeline');
  if (pipeline.status !== 'read') return pipeline;
  const stages = field(yaml, root, 'stages');
  if (stages === undefined) return withoutStages(yaml, root, stage, pipeline.value);
  if (!yaml.isSeq(stages)) return unknown('the stages of the pipeline come from a template expression');
  if (stage === '') return unknown('the agent does not tell the stage (SYSTEM_STAGENAME)');
  const found = stages.items.find(
    (item) => yaml.isMap(item) && textOf(yaml, field(yaml, item, 'stage'))?.toLowerCase() === stage.toLowerCase(),
  );
  const own = yaml.isMap(found)
    ? lockOf(yaml, found, `stage ${plain(stage, 60)}`)
    : notFound(yaml, stages.items, stage);
  return own.status === 'read' ? { status: 'read', value: { pipeline: pipeline.value, stage: own.value } } : own;
}

/**
 * Every scalar is a text in the schema `failsafe`. Equal keys are not looked for: that takes time by the square of
 * their number.
 */
function rootOf(yaml: Yaml, text: string): YAMLMap | undefined {
  try {
    const document = yaml.parseDocument(text, {
      schema: 'failsafe',
      uniqueKeys: false,
      logLevel: 'error',
      prettyErrors: false,
    });
    return document.errors.length === 0 && yaml.isMap(document.contents) ? document.contents : undefined;
  } catch {
    // Nesting deeper than the stack.
    return undefined;
  }
}

function withoutStages(yaml: Yaml, root: YAMLMap, stage: string, pipeline: string): Told<LockBehavior> {
  if (hasExpressionKey(yaml, root)) return unknown('a template expression decides what the pipeline holds');
  if (stage === '' || stage.toLowerCase() === onlyStage) return { status: 'read', value: { pipeline, stage: '' } };
  return unknown(`the file has no stages, and this run is in stage ${plain(stage, 60)}`);
}

function notFound(yaml: Yaml, items: readonly unknown[], stage: string): Told<never> {
  const literal = items.every((item) => {
    const name = yaml.isMap(item) ? textOf(yaml, field(yaml, item, 'stage')) : undefined;
    return name !== undefined && !name.includes('${{');
  });
  const name = plain(stage, 60);
  return unknown(
    literal
      ? `the file has no stage ${name}, so it is not what this run was made of`
      : `stage ${name} comes from a template or an expression`,
  );
}

function lockOf(yaml: Yaml, map: YAMLMap, where: string): Told<string> {
  const node = field(yaml, map, 'lockBehavior');
  if (node === undefined) {
    return hasExpressionKey(yaml, map)
      ? unknown(`a template expression decides what ${where} holds`)
      : { status: 'read', value: '' };
  }
  const text = textOf(yaml, node);
  if (text === undefined || text.includes('$')) return unknown(`lockBehavior of ${where} comes from an expression`);
  return { status: 'read', value: plain(text, 30) };
}

function field(yaml: Yaml, map: YAMLMap, name: string): Node | undefined {
  const value = map.items.find((pair) => textOf(yaml, pair.key) === name)?.value;
  return yaml.isNode(value) ? value : undefined;
}

function textOf(yaml: Yaml, node: unknown): string | undefined {
  return yaml.isScalar(node) && typeof node.value === 'string' ? node.value.trim() : undefined;
}

function hasExpressionKey(yaml: Yaml, map: YAMLMap): boolean {
  return map.items.some((pair) => textOf(yaml, pair.key)?.startsWith('${{') ?? true);
}

function unknown(why: string): Told<never> {
  return { status: 'unsupported', detail: `cannot be verified here: ${why}` };
}
