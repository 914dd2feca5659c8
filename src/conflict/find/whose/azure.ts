import type { Evidence } from './evidence.ts';

/**
 * What says that Azure, or a tool that speaks to Azure, wrote a stretch of text. To add a
 * row: see `evidence.ts`.
 */
export const azureEvidence: readonly Evidence[] = [
  // Proof: structure and addresses that only Azure has.
  { what: 'an ARM ID', weight: 3, says: /\/subscriptions\/[\w*{<$%.-]/i },
  {
    what: 'a resource type of ARM',
    weight: 3,
    says: /\bMicrosoft\.(?!NET\/|Build\/|VisualStudio\/|PowerShell\/)[A-Z]\w{2,60}\//,
  },
  {
    what: "a host of Azure's control plane",
    weight: 3,
    says: /\b(?:management\.(?:azure|core\.windows|usgovcloudapi|chinacloudapi|microsoftazure)|login\.windows)\b|microsoftonline/i,
  },
  {
    what: 'a host of an Azure service',
    weight: 3,
    says: /\bwindows\.net\b|\bazure\.net\b|(?<!\bdev\.)\bazure\.com\b|\bazurewebsites\.net\b|\bazure-api\.net\b|\bazure-devices\.net\b|\bazurecontainerapps\.io\b|\bazurestaticapps\.net\b|\bazconfig\.io\b|\bazurecr\.io\b|\bazurefd\.net\b|\busgovcloudapi\.net\b|\bchinacloudapi\.cn\b|\bazuredatabricks\.net\b|\bazureml\.ms\b|\btrafficmanager\.net\b|\bazblob:\/\//i,
  },
  { what: 'x-ms- headers', weight: 3, says: /\bx-ms-[a-z]/i },
  {
    what: 'an address or the name of a Terraform or Pulumi provider for Azure',
    weight: 3,
    says: /\bazurerm|\bazapi\b|\bazapi_|\bazuread_|\bazurestack_|\bazure-native\b|\bazure:\w+[/:]/i,
  },
  {
    what: 'a cmdlet of Azure PowerShell',
    weight: 3,
    says: /\b(?:New|Set|Remove|Update|Start|Stop|Restart|Get|Add|Move|Resize|Invoke|Publish|Connect|Register|Enable|Disable|Save|Import|Export|Switch|Suspend|Resume|Restore|Backup|Grant|Revoke|Test|Undo|Swap|Mount|Reset|Sync|Submit|Unregister|Unlock|Lock|Clear|Disconnect|Expand|Initialize|Deploy|Copy)-Az(?:Rm|ure(?:Rm|AD)?)?[A-Z]\w+/i,
  },
  {
    what: 'the name of an Azure SDK',
    weight: 3,
    says: /\bazure\.(?:core|mgmt|identity|storage|cosmos|servicebus|eventhub|batch|keyvault|data|ai|monitor|common|cli|iot|functions|digitaltwins|appconfiguration|containerregistry)\b|\bcom\.(?:microsoft\.)?azure\b|@azure\/|\bAzure\.(?:RequestFailed|Core|ResourceManager|Messaging|Storage|Data|Identity|Security|Iot)|\bMicrosoft\.(?:Azure|Rest|WindowsAzure)\b|\bmsrest|\bautorest\b|\bArmrest\b|\bazure-(?:sdk|mgmt)|\bKusto\.(?:Data|Ingest|Cloud)|\bWindowsAzure\b|\bazcore\b|\bazure_mgmt|\bazure_rm_/,
  },
  {
    what: "the words of Azure's own clients for a failed call",
    weight: 3,
    says: /\bOperation returned an invalid status|\bStatusCode=\d{1,3} -- Original Error|\bunexpected status \d{3} (?:\(\d{3}[^)\n]{0,60}\) )?with (?:OData )?(?:error|response)|\bLong running operation failed\b|\bStorage Services operation\b|\bService returned an error\. Status=|\bstorage: service returned error\b|\boperation failed with status: ?'|\ban invalid status(?: code)? '|\bfailing invoking action\b|\berror executing step command '(?:provision|deploy|package|up)|^Getting site publishing info/im,
  },
  {
    what: 'the name of a task or an action for Azure',
    weight: 3,
    says: /\bTask\s{1,20}: Azure|\bStarting: [^\n]{0,60}Azure(?! ?(?:DevOps|Pipelines|Artifacts))|\bAzure(?:CLI|PowerShell|RmWebApp\w*|ResourceManager\w*|ResourceGroup\w*|WebApp\w*|FunctionApp\w*|ContainerApps|FileCopy|KeyVault|Spring\w*|StaticWebApp|Mysql\w*)\w*@?\d?|\bSqlAzureDacpacDeployment\b|\bazure\/[\w-]+@/i,
  },
  {
    what: "the head that Go's client for Azure prints",
    weight: 3,
    says: /^RESPONSE \d{3}: \d{3} |^ERROR CODE: [A-Z][A-Za-z]{3}/m,
  },
  {
    what: "ARM's own words",
    weight: 3,
    says: /\bAt least one resource deployment operation failed\b|\blist deployment operations for details\b|\bPreflight validation check for resource/i,
  },
  {
    what: 'advice to run az or azd',
    weight: 3,
    says: /\brun(?:ning)?:? (?:azure cli|['"`]?(?:az|azd) [a-z])|\brunning in azd\b/i,
  },
  { what: 'a code of Azure Backup or Data Factory', weight: 3, says: /\b(?:BMS)?UserError[A-Z]\w{4,80}/ },
  {
    what: 'a code that only Azure has, in the field of an error',
    weight: 3,
    says: /(?:["']code\\*["']\s*:\s*\\*["']|\b(?:Error)?Code[:=] ?"?)(?:AnotherOperationInProgress|ConditionNotMet|Lease(?:AlreadyPresent|IdMissing|IdMismatchWith\w+|NotPresentWith\w+|Lost)|ScopeLocked|ContainerBeingDeleted|BlobAlreadyExists|ContainerAlreadyExists|Request(?:DisallowedByPolicy|DisallowedByAzure)|DeploymentActive|SkuNotAvailable|OverconstrainedAllocationRequest|ZonalAllocationFailed|RoleAssignmentExists|HashConflictOnDifferentRoleAssignmentIds|(?:In|Anonymous)UseSubnetCannotBeDeleted|InUseSubnet\w+|PublicIPAddressInUse|OperationPreempted|CanceledAndSupersededDueToAnotherOperation|StorageAccountAlreadyTaken|VaultAlreadyExists|MissingSubscriptionRegistration|InvalidTemplateDeployment)\b/i,
  },
  { what: 'a code of Entra ID', weight: 3, says: /\bAADSTS\d{5,8}\b/ },
  // Hardly anybody else.
  {
    what: 'the word Azure',
    weight: 2,
    says: /(?<!dev\.)azure(?![ -]?(?:devops|pipelines?|artifacts|boards|repos|test plans)|_extension_dir|_http_user_agent)/i,
  },
  {
    what: 'a link to help of Microsoft',
    weight: 2,
    says: /\baka\.ms\/|\b(?:learn|docs)\.microsoft\.com\/(?:[\w-]+\/)?(?:azure|rest)\b/i,
  },
  {
    what: 'the frame of an ARM error',
    weight: 2,
    says: /["']error\\*["']\s*:\s*\{\s*\\*["']code\\*["']\s*:\s*\\*["'][A-Z][a-z]|\bCode="[A-Z]\w{2,80}" Message="|^Code: [A-Z][a-z]\w+\n\s*Message: |\bErrorCode[=:] ?"?[A-Z][a-z]+[A-Z]\w*(?![\w.])|\(Code: [A-Z][a-z]+\w+[,)]|^ERROR: \([A-Z][a-z]\w{2,80}\) \S/m,
  },
  {
    what: "a request's ID and time as Azure's services append them",
    weight: 2,
    says: /\bRequestId:[^\n]{6,60}\s{0,4}(?:\\n)?Time:|\bTracking ?I[dD]:|\bActivity ?I[dD]: ?[\da-f]{8}-|\bCorrelation ?I[dD]['"]?\s?[:=] ?['"]?[\da-f]{8}-|\bSystemTracker\b/i,
  },
  { what: 'the operations of a deployment', weight: 2, says: /\bdeployment operations?\b/i },
  // What only Azure has, by its name.
  {
    what: 'the name of something that only Azure has',
    weight: 2,
    says: /\bresource ?groups?\b|\bstorage ?accounts?\b|\bkey ?vaults?\b|\bscale sets?\b|\bapp service\b|\bfunction apps?\b|\bweb ?apps?\b|\bcontainer apps?\b|\bcontainer groups?\b|\bmanaged environments?\b|\belastic pools?\b|\bmanaged instances?\b|\bflexible servers?\b|\bcosmos ?db|\bevent ?hubs?\b|\bservice ?bus\b|\biot ?hubs?\b|\b(?:network|application) security groups?\b|\b(?:virtual )?network gateways?\b|\bapplication gateways?\b|\bexpress ?route|\bfront door|\bprivate endpoints?\b|\brecovery services\b|\blog analytics\b|\bapi (?:management|service)\b|\bstatic web\b|\bdeployment slots?\b|\bmanaged identit|\bidentity credentials?\b|\bdeny assignments?\b|\brole assignments?\b|\bpolicy assignments?\b|\bdeployment stacks?\b|\bmanaged clusters?\b|\bagent ?pools?\b|\bdata factory\b|\bdatabricks\b|\bhosting plans?\b|\bserver farms?\b|\bapp configuration\b|\bPrincipalAssignment\b|\bzip ?(?:push )?deploy|\bkudu\b|\bbicep\b|\barm template|\bservice ?fabric|\bhd ?insight|\baks ?(?:hci|arc)\b|\bsynapse (?:workspace|sql|spark|pipeline)|\bnotification hubs?\b|\btraffic manager\b|\b(?:batch|automation|cognitive services|netapp|maps|purview) accounts?\b|\blogic apps?\b|\bmanaged hsm\b|\bdata explorer\b|\bkusto\b|\bstream analytics\b|\bsearch service\b|\bbastion\b.{0,12}\bhost|\bvirtual (?:wan|hub)s?\b|\bprivate link service|\bevent ?grid\b|\bsignalr\b|\bservice association links?\b|\bdigital twins\b|\bspring (?:apps|cloud)\b|\bconnected (?:machine|cluster)s?\b|\brecovery (?:services )?vaults?\b|\b(?:dedicated )?sql pools?\b|\bintegration runtimes?\b|\bdev ?test ?labs?\b|\bactive directory\b|\bvirtual networks?\b/i,
  },
  {
    what: 'the name of an Azure region',
    weight: 2,
    says: /\b(?:east|west|central|north|south|northcentral|southcentral|westcentral)us\d?\b|\b(?:north|west|east)europe\b|\b(?:east|southeast)asia\b|\b(?:uk|france|germany|norway|sweden|switzerland|poland|italy|spain|brazil|canada|australia|japan|korea|india|southafrica|uae|qatar|israel|mexico)(?:north|south|east|west|central|westcentral|southeast)\d?\b|\b(?:East|West|North Central|South Central|West Central|Central) US(?: \d)?\b|\b(?:West|North) Europe\b/,
  },
  {
    what: 'a size of a VM or the name of a SKU as Azure writes them',
    weight: 2,
    says: /\b(?:Standard|Basic)_[A-Z]{1,3}\d|\b(?:Standard|Premium|StandardSSD|UltraSSD)_(?:[LZ]RS|G(?:Z)?RS|RAGRS)\b/,
  },
  {
    what: "a turn of phrase of Azure's services",
    weight: 1,
    says: /\bthe specified (?:container|blob|queue|share|table|job|pool|task|resource|service name|account|entity)\b|\bbusy (?:with|processing) (?:another|other) operations?\b|\bon this or (?:a )?dependent resources?\b|\bOperation '[\w.]+' (?:is not|cannot)\b|\b(?:Put|Delete|Create|Update|Upsert|Patch)[A-Z]\w{3,60}(?:Operation|Request)\b|\bthe entity in the current state\b|\bTrace: [\da-f]{8}-|\bdeleted but recoverable\b|\bprotected (?:child )?items\b|\bnested resources\b|\bin the If-(?:None-)?Match header was not\b|\bWebsite with given name\b|\bconflicting operation\b|\bChanging property '|\bwith thumbprint\b|\bChoose a different (?:database )?name\b|\bConflict of operation\b|\bThe document cannot be\b|\balready exists on the server '|\boperation cannot be performed on this\b|\bresults in exceeding\b|\bto be managed via Terraform\b|\bFailed to persist state to backend\b|\berrored\.tfstate\b/i,
  },
  {
    what: 'a noun of ARM or of an Azure service',
    weight: 1,
    says: /\bavailability sets?\b|\brole definitions?\b|\baction groups?\b|\bfailover groups?\b|\bmanaged disks?\b|\bdata disks?\b|\bfirewall polic|\bsecurity rules?\b|\bimmutability polic|\brolling upgrade\b|(?<!resource )\brecord set\b|\bdtmi:|\bsubscriptionId\b|\bMSDN\b|\bvirtual endpoints?\b|\btransparent data encryption\b|\bMicrosoft Entra\b|\bmanagement operation\b|\bproperties\.[a-z]\w+|\bvirtual machines?\b|\bVMSS\b|\bsubscription\b|\b(?:the|a) blob\b|\blease (?:id|on the (?:blob|container)|present)\b|\bthe specified (?:container|blob|queue|share|table|job|pool|task|resource|service)\b|\bmessaging entity\b|\bnode ?pools?\b|\bprovisioning ?state\b|\bpublic ip(?: ?address)?\b|\bip ?config(?:uration)?\b|\bnetwork interfaces?\b|\bdisallowed by policy\b|\b(?:this|the) site\b|\bdeallocat|\bgeneralized\b|\bsoft[- ]deleted\b|\ballocation failed\b|\bIP addresses\b|\bstate blob\b|\bSwapSiteSlots\b|\bFederated Identity\b|\bkey-value\b|\bvaults?\b|\bscope(?:s|\(s\))? (?:is|are) locked\b|\bARM\b|\bquota (?:limit )?of cores?\b|\bcores? quota\b|\bdeployment currently in progress\b/i,
  },
];
