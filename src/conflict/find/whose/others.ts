import type { Evidence } from './evidence.ts';

/**
 * What says that another system wrote a stretch of text, by kind: how its language names an exception, how its client
 * writes a status, how its resources are named, where its host is, how its shell is prompted. The names of tools at the
 * end only help where no kind shows.
 */
/**
 * The type of a resource that speaks to another system. What only makes names, files and times may be beside any of
 * Azure's.
 */
const notAzure =
  '(?!azure|azapi|null_|terraform_|local_|random_|time_|tls_|external|http|archive_|msgraph_|template_)[a-z][a-z0-9]{1,30}_[a-z0-9_]{2,60}';
const module = String.raw`(?:module\.[\w.[\]"'*-]{1,200}\.)?(?:data\.)?`;

/**
 * A name inside a longer one (`[elasticsearch-snapshots]`, `'jenkins'`) is what something is called, not who speaks.
 */
const named = (names: readonly string[]): RegExp =>
  new RegExp(names.map((name) => `(?<![\\w[/'"-])${name}(?![\\w-])`).join('|'), 'i');

export const otherEvidence: readonly Evidence[] = [
  // How programs name what went wrong.
  {
    what: 'an exception of a Java package that is not Azure’s',
    weight: 3,
    says: /(?<![\w.@/-])(?:org|com|net|io|de|dev|hudson|kafka|co|me|software)\.(?!microsoft|azure|fasterxml|typesafe|sun\.)(?:[a-z]\w{0,40}\.){1,12}[A-Z]\w{1,80}(?:\$\w{1,80})?(?:Exception|Error|Failure)\b/,
  },
  {
    what: 'an exception of a Python package that is not Azure’s',
    weight: 3,
    says: /(?<![\w./-])(?!azure|azcore|azidentity|autorest|exported\.|runtime\.|errors\.|msrest|requests\.|urllib|http\.|builtins|subprocess|aiohttp|knack|adal|msal|cli\.|com\.|org\.|net\.|io\.|java|system)[a-z]\w{1,40}\.(?:[a-z]\w{0,40}\.){0,6}[A-Z]\w{1,60}(?:Error|Exception|ByBroker|InUse|Violation)\b/,
  },
  {
    what: 'an exception of a .NET namespace that is not Azure’s',
    weight: 3,
    says: /(?<![\w.])(?!Microsoft\.(?:Azure|Rest|WindowsAzure|WindowsAzure|PowerShell|Identity|Graph)|Azure\.|System\.|Kusto\.|Hyak\.|Orleans\.|Newtonsoft\.)[A-Z]\w{1,40}\.(?:[A-Z]\w{0,40}\.){0,8}[A-Z]\w{1,80}Exception\b/,
  },
  {
    what: 'an exception of a Ruby module that is not Azure’s',
    weight: 2,
    says: /(?<![\w:])(?!Azure|MsRest|Net::|Armrest|AWS::|System)[A-Z]\w{1,40}::(?:[A-Z]\w{1,40}::){0,6}[A-Z]\w{1,60}(?:Error|Exception|Conflict|Failed|Locked|Invalid)\b/,
  },
  { what: 'a status of gRPC', weight: 2, says: /\brpc error: code = \w+ desc = / },
  {
    what: 'a state of SQL or the error number of a database',
    weight: 2,
    says: /\bSQL ?State\b|\bORA-\d{5}|\bERROR \d{4} \(\w{5}\)|\bpq: |\bdeadlock\b|\bduplicate key value\b|\bSQL compilation error\b|\bsqlite|\bbeing accessed by other users\b|\bdatabase is locked\b|\(SQLExecDirectW\)/i,
  },
  // How other clouds and systems name their things.
  {
    what: 'an ARN, a service or an error of AWS',
    weight: 3,
    says: /\barn:(?:aws[\w-]*|\*):|\bamazonaws\.com\b|\bAWS::\w+::\w+|\baws_[a-z_]+\.|\boperation error [A-Z][\w ]+: \w+,|\bapi error [A-Z]\w+\b|\bstatus code: \d{3}, request id: |\bwhen calling the \w+ operation\b|\bDynamoDB\b|\baws:[a-z]\w*[:/]|\bConditionalCheckFailed|\bS3 (?:bucket|object)\b|\bChangeSet\b|\bResourceInUseException\b|(?<![\w.])(?:Resource)?ConflictException\b|\bBucketAlready\w+|\(Service: \w+[;,] Status Code|\bOperationAborted\b|<Errors>\s*<Error>|<HostId>|<BucketName>|\b(?:i|vpc|subnet|sg|vol|eni|rtb|igw|nat|ami|snap|acl|eipalloc)-(?=[a-f]*\d)[\da-f]{8,17}\b|\b(?:ROLLBACK|UPDATE|CREATE|DELETE)(?:_ROLLBACK)?_(?:IN_PROGRESS|COMPLETE|FAILED)\b/,
  },
  {
    what: 'a resource or an error of Google Cloud',
    weight: 3,
    says: /\bgoogleapi: |\bgoogleapis\.com\b|\bgoogle_[a-z_]+\.|\bprojects\/[\w-]+\/(?:zones|regions|locations|global|databases|secrets|topics|subscriptions)\b|\(gcloud\.|\bgcp:\w+[:/]|\bx-goog-/i,
  },
  {
    what: 'a resource ID of another cloud',
    weight: 3,
    says: /\bocid1\.|\bopc[- ]request[- ]id\b|\bcrn:v1:|\bopenstack_|\bopenstack\b|\balibaba|\bExpected HTTP response code \[|"HostId\\*"|\bRespMetadata\b|\bCF-[A-Z]\w{5,}/i,
  },
  {
    what: 'an object or an answer of Kubernetes',
    weight: 3,
    says: /\bError from server\b|"kind\\*": ?\\*"Status\\*"|\bOperation cannot be fulfilled on\b|\bthe object has been modified\b|\badmission webhook "|\bfield manager\b|\bmanagedFields\b|\bother managers\b|^apiVersion: |\b\w+\.(?:[\w-]+\.)?k8s\.io\b|\bargoproj\b|\bfluxcd\b|install\/upgrade\/rollback|\b(?:UPGRADE|INSTALLATION|ROLLBACK) FAILED\b|\bHelmRelease\b|\bcannot re-use a name that is still in use\b|\bkubernetes:\w+[:/]|\bApply failed with \d+ conflict/im,
  },
  {
    what: 'an address of a Terraform provider that is not Azure’s',
    weight: 3,
    says: new RegExp(
      [
        String.raw`\b(?:resource|data) "${notAzure}"`,
        String.raw`^[ \t]*with ${module}${notAzure}\.[a-z_]`,
        String.raw`^[ \t]*\* ${module}${notAzure}\.[a-z_]`,
      ].join('|'),
      'm',
    ),
  },
  {
    what: 'headers of another system',
    weight: 3,
    says: /^server: (?!microsoft|kestrel|windows-azure|azure|nginx|envoy|istio|apache)[a-z]|\bx-(?:amzn?|github|gitlab|vault|consul|jenkins|artifactory|elastic\w*|okta)-|\bcf-ray\b/im,
  },
  // How other clients write a status.
  {
    what: "a status line of another system's client",
    weight: 2,
    says: /\[(?:POST|PUT|PATCH|DELETE|GET) \/[^\]\n]{0,200}\]\[\d{3}\]|\bUnexpected response code: \d{3}|\b(?:Client|Server)ErrorException\b|\bJSONHTTPError\b|\(http status: \d{3}\)|\breply-code=\d|\bcurl: \(\d+\)|\bError making API request\b|\bThe requested URL returned error\b|\b422 Unprocessable|\bUnprocessable Entity 422|\[409\] |\breason phrase: /,
  },
  {
    what: 'a code in the spelling of another system',
    weight: 2,
    says: /"(?:code|type|error|error_code|errorCode|slug)\\?"\s?:\s?\\?"[a-z]{3,}(?:_[a-z]{2,})+\\?"|"(?:status|code)\\?"\s?:\s?\\?"[A-Z]{4,}(?:_[A-Z]{2,})*\\?"|"error\\?"\s?:\s?\\?"[a-z]+\\?"\s?,\s?\\?"reason\\?"|\b(?:Code|code)_?: "ERROR_\d+"/,
  },
  {
    what: 'a body in the manner of another system',
    weight: 1,
    says: /"code\\*"\s*:\s*\d{3,5}\b|"success\\*"\s*:\s*false\b|"(?:error_?code|error_?msg|err_?code|errorSummary|errorMessages|error_message|baseType|reason|detail|trace_?id|stack)\\*"\s*:/,
  },
  {
    what: 'an exception without a package, as programs name theirs',
    weight: 1,
    says: /^[ \t]*(?!Rest|Cloud|Http|Resource|ClientAuth|Validation|Retryable|Conflict|Internal|Azure|Service|Arm|Deployment)[A-Z][a-z]\w{2,60}(?:Error|Exception): /m,
  },
  {
    what: 'a body whose error is a sentence',
    weight: 1,
    says: /[{,]\s*"error\\?"\s*:\s*\\?"(?!invalid_|unauthorized_|interaction_)[A-Z\w]/,
  },
  {
    what: 'a cmdlet that is not Azure’s',
    weight: 2,
    says: /^(?!(?:Write|Invoke)-(?:Error|Expression|Command|RestMethod|WebRequest)\b)[A-Z][a-z]{2,12}-(?!Az|Mg|Entra)[A-Z][A-Za-z]{2,40} ?: /m,
  },
  { what: 'a fault of SOAP', weight: 2, says: /<faultcode>|<faultstring>|<\w{1,20}:Fault>/i },
  {
    what: 'a code in two parts, as other clouds write them',
    weight: 2,
    says: /[Cc]ode\\?["']?\s?[:=]\s?\\?["']?(?!Microsoft\.|System\.)[A-Z]\w{2,60}\.[A-Z]\w{2,60}\b/,
  },
  {
    what: 'an identifier of a lock or a job in capitals',
    weight: 1,
    says: /\b[A-Z]{3,}(?:_[A-Z]{2,}){1,6}: |\b[A-Z]{3,}_(?:FAILED|LOCKED|EXISTS|CONFLICT|IN_PROGRESS|PRECONDITION)\b/,
  },
  // What only a machine, a repository or a package has.
  {
    what: 'a lock, a port or a process of this machine',
    weight: 3,
    says: /\/var\/(?:lib|lock|run|cache)\/|[\w-]\.lock\b|(?<!@[\w.-]{1,100} \()\bPID:? ?\d|\bheld by process\b|\bEADDRINUSE\b|\baddress already in use\b|\bEBUSY\b|\bETXTBSY\b|\bfile exists\b|\bEEXIST\b|\bresource busy\b|\bcannot access the file\b|\bdpkg\b|\block file\b(?!\(s\)| with .pulumi)|\banother (?:\w+ )?instance (?:of|is)\b|\bfile lock\b|\banother installation\b|\badvisory lock\b|\bport is already\b|\bfile is locked\b|\bused by another process\b/i,
  },
  { what: 'how git says that it failed', weight: 3, says: /^fatal: (?!\[)/m },
  {
    what: 'git, its branches or requests',
    weight: 3,
    says: /\bCONFLICT \((?:content|modify|rename|add|submodule|file|directory|binary|distinct)|\bmerge (?:conflict|request)|\bAutomatic merge failed\b|\bpull request\b|! \[(?:remote )?rejected\]|\bnon-fast-forward\b|\brefs\/(?:heads|tags)\b|^remote: |\bAnother git process\b|\bgit (?:push|pull|merge|rebase|checkout|clone|tag)\b|\bReference already exists\b|\btag_name\b/im,
  },
  {
    what: 'a package, its version or its registry',
    weight: 3,
    says: /\bnpm (?:ERR!|error|warn)\b|\bERESOLVE\b|\bERR_PNPM_|\byarn (?:error|install)\b|\bpeer dep|\bConflicting peer\b|\bEPUBLISHCONFLICT\b|\bnuget\b|\bfeed already contains\b|\.nupkg\b|\berror NU\d{4}\b|\.csproj\b|\bpypi\b|\btwine\b|\bartifactory\b|\bTransfer artifact\b|\bgem versions?\b|\bcrate\b|\[ERROR\] Failed to execute goal\b|\bgradle\b|\bnexus\b|\bResolutionImpossible\b|\bdependency resolver\b|\bconda\b|\bpoetry\b|\balready (?:been )?(?:published|uploaded)\b|\bexisting version\b|\bhomebrew\b|\bapt-get\b|\byum\b.{0,40}\block\b|\bzypper\b|\bdependency lock file\b|\.terraform\.lock\.hcl|\bMSB\d{4}\b|\berror (?:CS|TS|LNK)\d{3,5}\b/i,
  },
  {
    what: 'an image, a layer or a container of Docker',
    weight: 3,
    says: /\bError response from daemon\b|\bcontainer name "|\bLayer already exists\b|\bimage tag '[^'\n]*' already\b|\btag invalid\b|\bmanifest (?:unknown|invalid)\b|^docker(?:d|-compose)?: |\bbuildx\b/im,
  },
  {
    what: 'a work item, a feed or a run of Azure DevOps',
    weight: 3,
    says: /\b(?:TF|VS)\d{5,6}\b|\bMicrosoft\.(?:TeamFoundation|VisualStudio)\b|\bDevOps Activity ID\b|\bRetryHelper encountered task failure\b|\bpkgs\.dev\.azure\.com\b|\/_packaging\/|\/_apis\//,
  },
  {
    what: "a lock of another tool's state",
    weight: 3,
    says: /\bworkspace (?:is )?already locked\b|\bworkspace at path\b|\b(?:deploy(?:ment)?|changelog|schema|table) lock\b|\b(?:another|the) (?:\w+ )?migration (?:process )?is\b/i,
  },
  {
    what: 'a host that is not Azure’s',
    weight: 2,
    says: /\b(?:https?|amqps?|postgres(?:ql)?|redis|mongodb|jdbc:\w+):\/\/(?!(?:[\w.*-]{0,120}\.)?(?:azure|windows|azure-api|azurewebsites|azurecontainerapps|azurestaticapps|azconfig|azurefd|azurecr|azmk8s|azuredatabricks|azureml|usgovcloudapi|chinacloudapi|microsoft|microsoftonline|trafficmanager|visualstudio|cloudapp|aka|github|githubusercontent|terraform|opentofu|hashicorp|w3|json-schema|schema|pulumi|localhost|example)\b)(?!127\.|10\.|\$|<|\{|\*)[\w-]+(?:\.[\w-]+)+/i,
  },
  {
    what: 'GitHub’s own answer',
    weight: 3,
    says: /\bapi\.github\.com\b|\bdocumentation_url\b|^gh (?:api|release|pr|repo)\b|"already_exists"/im,
  },
  // By name, where no kind shows.
  {
    what: 'the name of another tool or system',
    weight: 2,
    says: named([
      '(?:home)?brew',
      'jenkins',
      'gitlab',
      'circleci',
      'bitbucket',
      'heroku',
      'netlify',
      'vercel',
      'cloudflare',
      'wrangler',
      'digitalocean',
      'droplet',
      'hcloud',
      'proxmox',
      'vsphere',
      'snowflake',
      String.raw`redis\.exceptions`,
      'rabbitmq',
      'kafka',
      'mongo(?:db|DB|Error|ServerError)?',
      'elastic ?search',
      'opensearch',
      'couchdb',
      'solr',
      'keycloak',
      'grafana',
      'datadog',
      'okta',
      'auth0',
      'puppet',
      'chef (?:infra|client)',
      'serverless error',
      'cloudformation',
      'aiven',
      'atlantis',
      'liquibase',
      'flyway',
      'alembic',
      'cockroach',
      'consul',
      'nomad',
      String.raw`etcd\w*`,
      'zookeeper',
      'spinnaker',
      'cassandra',
      'minio',
      'ceph',
      'stripe',
      'jira',
      'atlassian',
      'sentry',
      'launchdarkly',
      String.raw`pulumi\.com`,
      String.raw`app\.terraform\.io`,
      'WriteConflict',
      'knex',
      'prisma',
      'sequelize',
      'firebase',
      'supabase',
      'octopus deploy',
      'cloud foundry',
      'ibmcloud',
      'yandex',
      'linode',
    ]),
  },
];
