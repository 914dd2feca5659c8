/**
 * Other tools talk of conflicts, locks and operations in progress too. What stands beside such a line is theirs, unless Azure's own
 * structure (an ARM ID, an Azure code) is in it. One row a tool.
 */
interface ForeignTool {
  readonly tool: string;
  readonly pattern: RegExp;
}

export const foreignTools: readonly ForeignTool[] = [
  {
    tool: 'npm, yarn, pnpm',
    pattern:
      /\bnpm (?:ERR!|error|warn)\b|\bERESOLVE\b|\bpeer dep|\bERR_PNPM_|\byarn (?:error|install)\b|registry\.npmjs|\bEPUBLISHCONFLICT\b|Conflicting peer/i,
  },
  {
    tool: 'NuGet and package feeds',
    pattern:
      /\bnuget\b|\bThe feed already contains\b|\.nupkg\b|\berror NU\d{4}\b|\.csproj\b|\bpkgs\.dev\.azure\.com\b|artifactory|\btwine\b|\bpypi\b|nexus/i,
  },
  {
    tool: 'git',
    pattern:
      /\bCONFLICT \((?:content|modify|rename|add|submodule|file|directory|binary|distinct)|\bmerge conflict|\bAutomatic merge failed\b|\bindex\.lock\b|\bAnother git process\b|\bnon-fast-forward\b|^fatal: (?!\[)|\b! \[(?:remote )?rejected\]|\bgit (?:push|pull|merge|rebase|checkout|clone)\b/im,
  },
  {
    tool: 'Docker and compose',
    pattern:
      /\bcontainer name "|\bError response from daemon\b|\bport is already allocated\b|\bdocker(?:d|-compose)?: |\bbuildx\b|\bmanifest (?:unknown|invalid)\b/i,
  },
  {
    tool: 'Kubernetes',
    pattern:
      /\bkubectl\b|\bError from server\b|\bOperation cannot be fulfilled on\b|\bthe object has been modified\b|\bserver-side apply\b|"kind": ?"Status"|\bfield manager\b|\bmanagedFields\b|\bother managers\b|\bk8s\.io\b.{0,60}\b(?:conflict|exists)|\bApply failed with \d+ conflict/i,
  },
  { tool: 'Argo CD', pattern: /\bargocd\b|\bargoproj\b/i },
  {
    tool: 'Helm',
    pattern:
      /\bhelm\b(?!sman)|\b(?:UPGRADE|INSTALLATION|ROLLBACK) FAILED\b|install\/upgrade\/rollback|\bcannot re-use a name that is still in use\b/i,
  },
  {
    tool: 'AWS',
    pattern:
      /\barn:aws|\bamazonaws\b|\baws_[a-z_]+\.|\bOperationAborted\b|\bConditionalCheckFailed|\bDynamoDB\b|\bResourceConflictException\b|\bConflictException\b|\bBucketAlready\w+\b|\bstatus code: 4\d\d, request id\b|\bResourceInUseException\b|\bapi error \w+Exception\b|\bS3 (?:bucket|object)/,
  },
  {
    tool: 'Google Cloud',
    pattern: /\bgoogleapi: Error\b|\bgoogleapis\.com\b|\bgoogle_[a-z_]+\.|\bprojects\/[\w-]+\/(?:zones|regions|locations)\//i,
  },
  {
    tool: 'apt, dpkg, yum',
    pattern: /\/var\/lib\/(?:dpkg|apt|rpm)|\bdpkg\b|\bapt-get\b|\byum\b.{0,40}\block\b|\bUnable to lock directory\b|\bzypper\b/i,
  },
  {
    tool: 'pip and Python packages',
    pattern: /\bpip(?:3|env)? (?:install|\w+)|\bResolutionImpossible\b|\bpip's dependency resolver\b|\bpoetry\b|\bconda\b/i,
  },
  {
    tool: 'build tools',
    pattern:
      /\bgradle\b|\bmaven\b|\bmvn\b|\bcargo\b|\bBlocking waiting for file lock\b|\bMSB\d{4}\b|\berror (?:CS|TS|C|LNK)\d{3,5}\b|\bbuild\.gradle\b|\bcmake\b|\bwebpack\b|\beslint\b/i,
  },
  {
    tool: 'GitHub',
    pattern:
      /\bapi\.github\.com\b|\bdocs\.github\.com\b|\bdocumentation_url\b|\bgh (?:api|release|pr|repo)\b|\bRelease\.tag_name already exists|"already_exists"|\bReference already exists\b/i,
  },
  {
    tool: 'Terraform lock files',
    pattern: /\bdependency lock file\b|\.terraform\.lock\.hcl|\bprovider registry\.terraform\.io\/.*required by this configuration/i,
  },
  {
    tool: 'databases over SQL',
    pattern:
      /\bpsycopg|\bpq: |\bSQLSTATE\b|\bdeadlock\b|\bSqlException\b|\bORA-\d{5}|\bbeing accessed by other users\b|\bduplicate key value\b/i,
  },
  {
    tool: 'local files, ports and processes',
    pattern:
      /\bEADDRINUSE\b|address already in use|\bEBUSY\b|\bETXTBSY\b|\bcannot access the file\b|\bbecause it is being used by another process\b|\bDevice or resource busy\b|\bfile exists\b|\bEEXIST\b/i,
  },
  { tool: 'Azure DevOps', pattern: /\bTF4\d{5}\b|\bVS4\d{5}\b|\bRetryHelper encountered task failure\b/ },
];

/** foreignTool names the other tool that a stretch of text belongs to. */
export function foreignTool(text: string): string | undefined {
  return foreignTools.find(({ pattern }) => pattern.test(text))?.tool;
}

/** azureWords is what makes a stretch of text Azure's. */
export const azureWords =
  /\bazure\b|\bazurerm|\bazapi|microsoftonline|\ban invalid status(?: code)? '|\bdeploying to (?:subscription|resource group)\b|\bfailing invoking action\b|\bazd\b|\bMicrosoft\.[A-Z]\w+\/|\/subscriptions\/|management\.(?:azure|usgovcloudapi|chinacloudapi)|\bwindows\.net\b|\baz (?:login|account|group|deployment|vm|aks|network|storage|webapp|functionapp|containerapp|keyvault|sql|postgres|acr|resource|rest|role|lock)\b|\b(?:New|Set|Remove|Update|Start|Stop|Restart|Get|Add)-Az\w+|azure-native|\bautorest\b|\bARM\b|\bBicep\b|\bmsrest|\bresource group\b|azurewebsites|\bWindowsAzure\b|\bAPI Management\b|\bService Bus\b|\bApp Service\b|\bKey Vault\b/i;
