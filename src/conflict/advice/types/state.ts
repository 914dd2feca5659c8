import { restingStates, spelledBothWays } from '../../../arm/states.ts';
import type { StepTemplate } from '../model.ts';
import type { State } from './row.ts';

/** How often a wait of ours looks, in seconds. Azure's own clients use 10 to 30. */
const PACE = 15;

const usual = 'properties.provisioningState';

/**
 * waitFor is the wait until a resource stands still. The loop of `az … wait` ends with an error where the provisioning
 * state is Failed, and compares letter by letter; beside `--custom` it goes on where the resource is gone, unless
 * `--deleted` is asked for too. PowerShell has no such command and gets a loop; where the resource is gone, or tells no
 * state, that reads nothing and ends.
 * https://learn.microsoft.com/cli/azure/resource#az-resource-wait
 */
export function waitFor({
  of,
  path = usual,
  rests = restingStates,
  text = 'Wait until it is settled.',
}: State): StepTemplate {
  const states = spelledBothWays(rests)
    .map((state) => `'${state}'`)
    .join(',');
  const shown = path.replace(/^properties\./, '');
  return {
    text: `${text} The command polls it and returns when it rests or is gone; Failed is an error of the command.`,
    kind: 'wait',
    az: `az resource wait --ids "{${of}}" --custom "contains([${states}], not_null(${path}, '${rests[0]}'))" --deleted --interval ${PACE}`,
    powershell: `do { Start-Sleep -Seconds ${PACE}; $state = (Get-AzResource -ResourceId "{${of}}" -ExpandProperties).Properties.${shown} } until ($state -in $null,${rests.map((state) => `'${state}'`).join(',')}); $state`,
  };
}

/** lookAt reads the state once. */
export function lookAt({ of, path = usual }: State): StepTemplate {
  return {
    text: 'Read its state first.',
    kind: 'look',
    az: `az resource show --ids "{${of}}" --query "${path}" --output tsv`,
    powershell: `(Get-AzResource -ResourceId "{${of}}" -ExpandProperties).Properties.${path.replace(/^properties\./, '')}`,
  };
}

/**
 * untilGone is the wait for the end of a delete. One that fails leaves the resource at rest, and then there is nothing
 * to wait for any more; where its own JSON tells no state, only its end shows.
 */
export function untilGone({ path = usual, rests = restingStates, look }: Omit<State, 'of'>): StepTemplate {
  const states = spelledBothWays(rests)
    .map((state) => `'${state}'`)
    .join(',');
  const there = `$there = Get-AzResource -ResourceId "{id}" -ExpandProperties -ErrorAction SilentlyContinue`;
  const isThere = `$there.Properties.${path.replace(/^properties\./, '')} -in ${rests.map((state) => `'${state}'`).join(',')}`;
  const mute = look !== undefined;
  return {
    text: mute
      ? 'Wait until it is gone.'
      : 'Wait until it is gone. Where the delete fails, this ends too: the resource then rests, and is still there.',
    kind: 'wait',
    az: `az resource wait --ids "{id}" --deleted${mute ? '' : ` --custom "contains([${states}], ${path})"`} --interval ${PACE}`,
    powershell: `do { Start-Sleep -Seconds ${PACE}; ${there} } until (-not $there${mute ? '' : ` -or ${isThere}`})`,
  };
}
