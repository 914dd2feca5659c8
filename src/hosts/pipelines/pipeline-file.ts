import { readFile, realpath, stat } from 'node:fs/promises';
import { join, posix, relative, sep } from 'node:path';
import type { Http } from '../../http/client.ts';
import type { Told } from '../../ports/queue.ts';
import { asFields, asId, asText } from '../untyped.ts';
import { plain } from '../words.ts';
import { type Project, readProject } from './project-api.ts';

/** PipelineFile is the pipeline's own YAML as it lies in the sources. */
export interface PipelineFile {
  /** Path in the repository, with `/`. */
  readonly file: string;
  readonly text: string;
}

/** Sources is what the agent tells of them. Texts are empty where it does not. */
export interface Sources {
  /** A number. */
  readonly buildId: string;
  /** BUILD_SOURCESDIRECTORY. */
  readonly folder: string;
  /** BUILD_SOURCEVERSION. */
  readonly commit: string;
}

/** A pipeline file of that many bytes would be an odd one: longer ones are not parsed. */
const maxFileBytes = 256 * 1024;

const permission =
  'Give the build service account of the project the permissions "View builds" and "View build pipeline".';

/**
 * readPipelineFile finds the file that the run was made of: its name by the definition of the build, its text in the
 * sources. It counts only where the sources are those of the pipeline's own repository at the commit of the build,
 * which the HEAD of the checkout tells; a job that checks out another repository, or none as a deployment job does, has
 * no such file. Throws `GuardError` where no answer comes.
 * @see https://learn.microsoft.com/en-us/rest/api/azure/devops/build/builds/get?view=azure-devops-rest-7.1
 * @see https://learn.microsoft.com/en-us/rest/api/azure/devops/build/definitions/get?view=azure-devops-rest-7.1
 */
export async function readPipelineFile(http: Http, project: Project, sources: Sources): Promise<Told<PipelineFile>> {
  const build = await read(http, project, `build/builds/${sources.buildId}`, `build ${sources.buildId}`);
  if (build.status !== 'read') return build;
  const reference = asFields(build.value.definition);
  const id = asId(reference.id);
  if (id === undefined) return unknown('the build does not name its pipeline');
  const revision = asId(reference.revision);
  const query = revision === undefined ? {} : { revision };
  const definition = await read(http, project, `build/definitions/${id}`, `the definition of pipeline ${id}`, query);
  if (definition.status !== 'read') return definition;
  const named = asText(asFields(definition.value.process).yamlFilename);
  if (named === undefined) return unknown('the pipeline has no YAML file (a classic pipeline?)');
  const file = posix.normalize(named.replaceAll('\\', '/')).replace(/^\/+/, '');
  if (file === '..' || file.startsWith('../') || file.includes('\0'))
    return unknown('the YAML file of the pipeline lies outside its repository');
  const repository = asFields(definition.value.repository);
  const ownId = asText(repository.id)?.toLowerCase();
  const builtId = asText(asFields(build.value.repository).id)?.toLowerCase();
  if (ownId === undefined || builtId === undefined)
    return unknown("it cannot be told whether the build is of the pipeline's own repository");
  if (ownId !== builtId) return unknown("the build is of another repository than the pipeline's own");
  const commits = [asText(build.value.sourceVersion), sources.commit].flatMap((commit) =>
    commit ? [commit.toLowerCase()] : [],
  );
  return inSources(sources.folder, file, asText(repository.name) ?? '', commits);
}

async function read(
  http: Http,
  project: Project,
  path: string,
  what: string,
  query: Readonly<Record<string, string>> = {},
) {
  const answer = await readProject(http, project, { path, query, version: '7.1', what, permission });
  return answer.status === 'read' ? { status: answer.status, value: asFields(answer.value) } : answer;
}

/** One repository lies in the folder itself; several lie in folders of it, each by the name of its repository. */
async function inSources(
  folder: string,
  file: string,
  repository: string,
  commits: readonly string[],
): Promise<Told<PipelineFile>> {
  if (folder === '') return unknown('the agent does not tell the folder of the sources (BUILD_SOURCESDIRECTORY)');
  const name = repository.split(/[\\/]/).at(-1) ?? '';
  const roots = [folder, ...(name === '' || name.startsWith('.') ? [] : [join(folder, name)])];
  for (const root of roots) {
    const head = (await textWithin(root, '.git/HEAD'))?.trim().toLowerCase();
    if (head === undefined || !commits.includes(head)) continue;
    const text = await textWithin(root, file);
    if (text !== undefined) return { status: 'read', value: { file: plain(file, 200), text } };
    return unknown(`${plain(file, 200)} is not in the sources, or is no file of at most ${maxFileBytes / 1024} KiB`);
  }
  return unknown(
    "it cannot be told that the sources of this job are of the pipeline's own repository at the commit of the run (no checkout?)",
  );
}

/** Undefined where it is no readable file, is too long, or leads out of the folder by a link. */
async function textWithin(root: string, file: string): Promise<string | undefined> {
  try {
    const [base, path] = await Promise.all([realpath(root), realpath(join(root, file))]);
    const inside = relative(base, path);
    if (inside === '' || inside === '..' || inside.startsWith(`..${sep}`)) return undefined;
    const facts = await stat(path);
    return facts.isFile() && facts.size <= maxFileBytes ? await readFile(path, 'utf8') : undefined;
  } catch {
    return undefined;
  }
}

function unknown(why: string): Told<never> {
  return { status: 'unsupported', detail: `cannot be verified here: ${why}` };
}
