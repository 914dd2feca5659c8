import { aimed, type Command, cmdlet, cmdletStart, commandsIn, optionOf, sessionIn } from './command-lines.ts';
import { commandRows } from './command-names.ts';
import { common, groupType, type IdentitySource, type Named } from './identity-model.ts';

/** Programs that talk to Azure themselves: a command that stands before their error is not the one that failed. */
const otherTools =
  /\bazurerm_|\bazapi_|azure-native:|\w{2,60}Client#|\bterraform\b|\bpulumi\b|\bTraceback\b|\.exceptions\./;
/** The request that failed tells its resource better than a command. */
const request = /\b(?:GET|PUT|POST|PATCH|DELETE)\b["']?[ \t:]{1,3}["']?https:\/\/|[Rr]equest URL: /;
/** The shell went on to another program. */
const otherTrace = /\n[ \t]{0,8}\+{1,4} (?!az )\S/;

/**
 * commandIdentity reads the resource that the failed az or Az PowerShell command names. What fails in a deployment is
 * seldom the deployment.
 */
export function commandIdentity(source: IdentitySource): Named | undefined {
  const found = resourceOfCommand(source);
  return found?.type?.startsWith(deploymentType) && !ofDeployment.test(source.own.slice(0, 2000))
    ? { ...found, type: undefined, names: [] }
    : found;
}

const deploymentType = 'Microsoft.Resources/deployment';
const ofDeployment =
  /\bDeployment(?:Active|BeingDeleted|CannotBe\w+|NameLength\w*)\b|\bdeployment\b[^.\n]{0,120}\b(?:still active|in progress|cannot be (?:saved|cancel\w+|deleted))/i;

function resourceOfCommand({ head, own, tail }: IdentitySource): Named | undefined {
  const before = `\n${head.slice(-4000)}`;
  const [inside, after] = [own.slice(0, 2000), tail.slice(0, 1000)];
  if (![before, inside, after].some((text) => text.includes('-Az') || text.includes('az '))) return undefined;
  const all = commandsIn(before);
  const position =
    positionIn(`${before.slice(-700)}${inside}`, besideLine) ?? positionIn(`${inside}\n${after}`, belowError);
  if (position !== undefined) return named(position, all);
  const commands = aimed(all);
  const last = commands.at(-1);
  const since = before.slice(last?.at);
  if (last === undefined || otherTools.test(`${since}${inside}${after.slice(0, 600)}`) || request.test(since))
    return cmdletIn(inside);
  if (last.traced) return otherTrace.test(since.slice(1)) ? undefined : named(last, all);
  const writes = commands.filter(({ verb }) => !reads.test(verb));
  return common((writes.length > 0 ? writes : commands).map((command) => named(command, all)));
}

const reads = /^(?:show|list|wait|exists|get)(?:-|$)/;

/** PowerShell 5 prints the command that failed below its error, cut to the width of the window. */
const belowError = /\bAt (?:line:\d|[A-Z]:\\|\/)[^\n]{0,400}(?=\n[ \t]{0,4}\+ )/;
/** PowerShell 7 prints it above, beside its line number, which cleaning takes off with the frame. */
const besideLine = /\nLine \|(?=\n)/;

function positionIn(text: string, frame: RegExp): Command | undefined {
  const at = text.search(frame);
  if (at < 0) return undefined;
  const end = text.indexOf('~~~', at);
  const block = text.slice(at, end < 0 ? at + 600 : end);
  const [first, ...others] = [...block.matchAll(cmdletStart)];
  return first === undefined || others.length > 0 ? undefined : cmdlet(block, first);
}

/** `Stop-AzVM : Message` tells the type and nothing else. */
function cmdletIn(own: string): Named | undefined {
  const noun =
    /^[ \t+]{0,8}(?:New|Set|Remove|Update|Start|Stop|Restart|Add|Move|Resize)-Az(?:ureRm|ure)?([A-Z]\w{1,60}?)(?:_\w{1,40})? ?: /.exec(
      own,
    )?.[1];
  const type = noun === undefined ? undefined : rowOf('powershell', noun.toLowerCase())?.type;
  return type === undefined ? undefined : { type, names: [] };
}

interface Row {
  readonly type: string;
  /** Spellings of the option for each name, parent first. */
  readonly names: readonly (readonly string[])[];
}

function rowOf(shell: Command['shell'], about: string): Row | undefined {
  for (const [path, az, powershell] of commandRows) {
    const specs = (shell === 'az' ? az : powershell.toLowerCase()).split(';');
    const spec = specs.find((candidate) => candidate === about || candidate.startsWith(`${about}:`));
    if (spec !== undefined && spec !== '') return rowIn(shell, about, spec, path);
  }
  return undefined;
}

function rowIn(shell: Command['shell'], about: string, spec: string, path: string): Row {
  const told = spec.split(':').slice(1);
  const usual = shell === 'az' ? 'name|n' : `name|${about}name`;
  const depth = path.split('/').length - 1;
  const names = [...told, ...(told.length < depth ? [usual] : [])].map((spellings) => spellings.split('|'));
  return { type: `Microsoft.${path}`, names };
}

const groupOptions = { az: ['resource-group', 'g'], powershell: ['resourcegroupname', 'resourcegroup'] } as const;
const subscriptionOptions = { az: ['subscription'], powershell: ['subscriptionid', 'subscription'] } as const;
const idOptions = { az: ['ids'], powershell: ['resourceid', 'id'] } as const;

function named(command: Command, all: readonly Command[]): Named {
  const { shell, about } = command;
  const value = (spellings: readonly string[]): string | undefined => optionOf(command, spellings);
  const row = rowOf(shell, about);
  const names = row?.names.map(value) ?? [];
  const id = value(idOptions[shell]);
  if (id?.startsWith('/subscriptions/')) return { names: [], id };
  const slot = row?.type === 'Microsoft.Web/sites' ? value(['slot', 's']) : undefined;
  const type = id !== undefined ? undefined : slot === undefined ? row?.type : 'Microsoft.Web/sites/slots';
  return {
    type,
    names: type === undefined ? [] : [...names, ...(slot === undefined ? [] : [slot])].map((name) => name ?? ''),
    group: type === groupType ? names[0] : value(groupOptions[shell]),
    subscription: value(subscriptionOptions[shell]) ?? sessionIn(all, shell),
  };
}
