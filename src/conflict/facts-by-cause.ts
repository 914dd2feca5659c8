import type { FactRow } from './fact-row.ts';

const ofBlobs: FactRow['only'] = [
  'condition-not-met',
  'etag-mismatch',
  'blob-lease',
  'lease-lost',
  'immutability-policy',
];

/**
 * What tells the way out of one cause: who denies, what is counted, which feature is meant. Read after the rows of
 * `facts.ts`.
 */
export const causeRows: readonly FactRow[] = [
  // A region's name in words has a direction in it, and without quotes nothing else tells it from other words.
  {
    key: 'location',
    label: 'Location',
    words: [
      'in north',
      'in south',
      'in east',
      'in west',
      'in central',
      'in uk ',
      'in france',
      'in germany',
      'in sweden',
      'in australia',
      'in canada',
      'in japan',
    ],
    pattern:
      /\bin ((?:North|South|East|West|Central)(?: (?:North|South|East|West|Central))? (?:Europe|US|Asia|India|Japan|Korea|Africa|UK)(?: \d)?)\b|\bin ((?:UK|France|Germany|Sweden|Australia|Canada|Japan) (?:North|South|East|West|Central)(?: \d| West)?)\b/i,
  },
  {
    key: 'size',
    label: 'Size',
    words: ["sku '", "tier '", "objective '", '_lrs', '_zrs', '_grs', '_ragrs', '_gzrs', '_ragzrs'],
    pattern:
      /\bSKU '([\w.-]{2,40})'|\bpricing tier '([\w-]{2,40})'|\bservice objective '([\w-]{2,40})'|\b((?:Premium|PremiumV2|StandardSSD|UltraSSD|Standard)_(?:LRS|ZRS|GRS|RAGRS|GZRS|RAGZRS))\b/i,
    only: ['sku-not-available', 'region-restricted', 'subscription-not-eligible'],
  },
  {
    key: 'featureName',
    label: 'Feature',
    words: ['feature'],
    pattern: /\bfeature '?Microsoft\.\w{2,60}\/(\w[\w.-]{1,80})|'Microsoft\.\w{2,60}\/(\w{2,80})' feature\b/i,
    only: ['subscription-not-registered', 'subscription-not-eligible', 'feature-not-supported'],
  },
  // What the rule looked at last: most often the property that has to change.
  {
    key: 'deniedProperty',
    label: 'Property',
    words: ['evaluatedexpressions'],
    pattern: /\bevaluatedExpressions\b.{0,1500}\\*"path\\*"\s?:\s?\\*"((?!type\\*")[\w.[\]*-]{2,120})\\*"/i,
    only: ['policy-denied'],
  },
  {
    key: 'deniedValue',
    label: 'Found',
    words: ['evaluatedexpressions'],
    pattern:
      /\bevaluatedExpressions\b.{0,1500}\\*"path\\*"\s?:\s?\\*"(?!type\\*")[\w.[\]*-]{2,120}\\*"\s?,\s?\\*"expressionValue\\*"\s?:\s?\\*"([\w .:/-]{1,80})\\*"/i,
    only: ['policy-denied'],
  },
  {
    key: 'moreLocked',
    words: ['are locked: '],
    pattern: /\bscope\(s\) are locked: '[^']{10,400}',\s?'(\/[^']{10,400})'/i,
  },
  // What made a deny assignment stands in its name.
  // https://learn.microsoft.com/azure/role-based-access-control/deny-assignments
  {
    key: 'denier',
    label: 'Made by',
    words: ['deny assignment'],
    pattern:
      /\bdeny assignment with name '[^/]{0,300}(\/(?:subscriptions|providers)\/[^\s'"]{10,500}?)["'.]*'? (?:and|with) id\b/i,
    only: ['deny-assignment'],
  },
  {
    key: 'deniedAt',
    label: 'Denied at',
    words: ["at scope '"],
    pattern: /\bat scope '(\/[^']{10,400})'/i,
    only: ['deny-assignment'],
  },
  {
    key: 'otherAssignment',
    label: 'Existing assignment',
    words: ['conflicting role assignment is '],
    pattern: /\bID of the conflicting role assignment is ([0-9a-f-]{32,36})\b/i,
    only: ['role-assignment-exists'],
  },
  {
    key: 'location',
    label: 'Location',
    words: ['location'],
    pattern:
      /\s--?location[ =:]["']?([a-z][a-z0-9]{3,30})\b|\blocation["']?\s?[:=]\s?["']([a-z][\w ]{3,30})["']|\bLocation: ([a-z][a-z0-9]{3,30})[,;]/gi,
    only: [
      'quota-exceeded',
      'sku-not-available',
      'soft-deleted',
      'capacity-unavailable',
      'region-restricted',
      'limit-reached',
    ],
    around: true,
  },
  {
    key: 'account',
    words: ['--account-name', '.core.'],
    pattern:
      /\s--account-name[ =]["']?([a-z0-9]{3,24})\b|\bhttps:\/\/([a-z0-9]{3,24})\.(?:blob|dfs|file|queue|table)\.core\./gi,
    only: ofBlobs,
    around: true,
  },
  {
    key: 'container',
    words: ['--container-name', '.core.'],
    pattern:
      /\s--container-name[ =]["']?([a-z0-9][a-z0-9-]{2,62})\b|\bhttps:\/\/[a-z0-9]{3,24}\.(?:blob|dfs)\.core\.[\w.]{3,40}\/([a-z0-9$][a-z0-9-]{2,62})\b/gi,
    only: ofBlobs,
    around: true,
  },
  {
    key: 'blob',
    words: ['az storage blob ', '.core.'],
    pattern:
      /\baz storage blob \w{2,30}\b[^\n]{0,300}?\s(?:--name|-n)[ =]["']?([\w./-]{1,200})|\bhttps:\/\/[a-z0-9]{3,24}\.(?:blob|dfs)\.core\.[\w.]{3,40}\/[a-z0-9$][a-z0-9-]{2,62}\/([\w./-]{1,300})/gi,
    only: ofBlobs,
    around: true,
  },
];
