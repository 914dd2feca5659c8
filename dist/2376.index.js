"use strict";
exports.id = 2376;
exports.ids = [2376];
exports.modules = {

/***/ 2376:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  kept: () => (/* binding */ kept)
});

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(3024);
// EXTERNAL MODULE: ./build/guard-error.js
var guard_error = __webpack_require__(9814);
// EXTERNAL MODULE: ./build/hosts/text.js
var hosts_text = __webpack_require__(7109);
;// CONCATENATED MODULE: ./build/hosts/terminal/report-files.js



const mostBytes = 64 * 1024 * 1024;
function reportText(name) {
    try {
        const source = name === '-' ? 0 : name;
        if (name !== '-' && (0,external_node_fs_.statSync)(name).size > mostBytes)
            throw problem(name, `is larger than ${mostBytes / 1024 / 1024} MiB`);
        return (0,external_node_fs_.readFileSync)(source, 'utf8').replace(/^\ufeff/, '');
    }
    catch (error) {
        if (error instanceof guard_error/* GuardError */.U)
            throw error;
        throw problem(name, `cannot be read (${error.code ?? 'read error'})`);
    }
}
const problem = (name, what) => new guard_error/* GuardError */.U('unreadable', `"${(0,hosts_text/* oneLine */.TN)(name, 200)}" ${what}.`);

// EXTERNAL MODULE: ./build/text/inert.js
var inert = __webpack_require__(3338);
// EXTERNAL MODULE: ./build/report/link.js
var report_link = __webpack_require__(3867);
;// CONCATENATED MODULE: ./build/report/schema.js
const reportSchema = JSON.parse("{\"$schema\":\"https://json-schema.org/draft/2020-12/schema\",\"$id\":\"azure-conflict-guard/report/1\",\"title\":\"Azure Conflict Guard report, version 1\",\"allOf\":[{\"$ref\":\"#/$defs/judgement\"},{\"if\":{\"type\":\"object\",\"properties\":{\"mode\":{\"const\":\"guard\"}}},\"then\":{\"type\":\"object\",\"properties\":{\"verdict\":{\"enum\":[\"clear\",\"waited\",\"blocked\",\"unknown\"]}}}},{\"if\":{\"type\":\"object\",\"properties\":{\"mode\":{\"const\":\"run\"}}},\"then\":{\"type\":\"object\",\"properties\":{\"verdict\":{\"enum\":[\"succeeded\",\"replayed\",\"failed\",\"blocked\",\"unknown\"]}}}},{\"if\":{\"type\":\"object\",\"properties\":{\"mode\":{\"const\":\"diagnose\"}}},\"then\":{\"type\":\"object\",\"properties\":{\"verdict\":{\"enum\":[\"conflict\",\"not-a-conflict\",\"nothing-found\"]}}}},{\"if\":{\"type\":\"object\",\"properties\":{\"mode\":{\"const\":\"group\"}}},\"then\":{\"type\":\"object\",\"properties\":{\"verdict\":{\"enum\":[\"named\"]}}}},{\"if\":{\"type\":\"object\",\"properties\":{\"mode\":{\"const\":\"audit\"}}},\"then\":{\"type\":\"object\",\"required\":[\"audit\"],\"properties\":{\"verdict\":{\"enum\":[\"orderly\",\"disorderly\",\"unknown\"]}}}}],\"type\":\"object\",\"required\":[\"schema\",\"mode\",\"verdict\",\"class\",\"reason\",\"recovery\",\"summary\",\"source\",\"diagnoses\",\"targets\",\"blockers\",\"timeline\",\"evidence\",\"waitedMs\",\"elapsedMs\",\"requests\"],\"additionalProperties\":false,\"properties\":{\"schema\":{\"const\":\"azure-conflict-guard/report/1\"},\"mode\":{\"enum\":[\"guard\",\"run\",\"diagnose\",\"group\",\"audit\"]},\"verdict\":{\"$ref\":\"#/$defs/verdict\"},\"class\":{\"$ref\":\"#/$defs/class\"},\"reason\":{\"type\":\"string\"},\"recovery\":{\"$ref\":\"#/$defs/recovery\"},\"summary\":{\"type\":\"string\",\"minLength\":1},\"source\":{\"type\":\"string\"},\"diagnoses\":{\"type\":\"array\",\"items\":{\"$ref\":\"#/$defs/diagnosis\"}},\"overcome\":{\"type\":\"array\",\"items\":{\"$ref\":\"#/$defs/diagnosis\"}},\"dismissed\":{\"type\":\"array\",\"items\":{\"type\":\"object\",\"required\":[\"speaker\",\"count\",\"line\"],\"additionalProperties\":false,\"properties\":{\"speaker\":{\"type\":\"string\",\"minLength\":1},\"count\":{\"type\":\"integer\",\"minimum\":1},\"line\":{\"type\":\"integer\",\"minimum\":1},\"source\":{\"type\":\"string\"}}}},\"endedWell\":{\"const\":true},\"plan\":{\"type\":\"object\",\"required\":[\"sources\"],\"additionalProperties\":false,\"properties\":{\"sources\":{\"type\":\"array\",\"items\":{\"$ref\":\"#/$defs/planSource\"}}}},\"targets\":{\"type\":\"array\",\"items\":{\"$ref\":\"#/$defs/target\"}},\"blockers\":{\"type\":\"array\",\"items\":{\"$ref\":\"#/$defs/blocker\"}},\"timeline\":{\"type\":\"array\",\"items\":{\"$ref\":\"#/$defs/timelineEntry\"}},\"evidence\":{\"type\":\"array\",\"items\":{\"$ref\":\"#/$defs/evidence\"}},\"serialization\":{\"type\":\"object\",\"required\":[\"group\",\"held\",\"others\"],\"properties\":{\"group\":{\"type\":\"string\"},\"held\":{\"type\":\"boolean\"},\"state\":{\"enum\":[\"held\",\"not-held\",\"overlapping\",\"unknown\",\"off\",\"named\"]},\"detail\":{\"type\":\"string\"},\"by\":{\"type\":\"string\"},\"others\":{\"type\":\"array\",\"items\":{\"type\":\"object\",\"properties\":{\"group\":{\"type\":\"string\"},\"place\":{\"enum\":[\"ahead\",\"behind\"]},\"since\":{\"type\":\"string\"},\"link\":{\"type\":\"string\"}}}},\"notes\":{\"type\":\"array\",\"items\":{\"type\":\"string\"}},\"yaml\":{\"type\":\"string\"}}},\"lease\":{\"type\":\"object\",\"required\":[\"container\",\"entry\",\"position\",\"ahead\",\"grantedAt\",\"fence\",\"tookOver\"],\"properties\":{\"container\":{\"type\":\"string\"},\"entry\":{\"type\":\"string\",\"pattern\":\"^[0-9a-f]{16}$\"},\"position\":{\"type\":\"integer\",\"minimum\":0},\"ahead\":{\"type\":\"array\",\"items\":{\"$ref\":\"#/$defs/leaseHolder\"}},\"grantedAt\":{\"type\":[\"string\",\"null\"]},\"fence\":{\"type\":[\"integer\",\"null\"]},\"tookOver\":{\"oneOf\":[{\"type\":\"null\"},{\"$ref\":\"#/$defs/leaseTakeover\"}]}}},\"audit\":{\"type\":\"object\",\"required\":[\"window\",\"before\",\"source\",\"changes\",\"failed\",\"conflicts\",\"conflictsBefore\",\"byCause\",\"byDay\",\"byCaller\",\"overlaps\",\"overlapCount\",\"overlapCountBefore\",\"queues\",\"partial\",\"failedOn\"],\"additionalProperties\":false,\"properties\":{\"window\":{\"$ref\":\"#/$defs/span\"},\"before\":{\"$ref\":\"#/$defs/span\"},\"source\":{\"enum\":[\"activity-log\",\"log-analytics\"]},\"changes\":{\"type\":\"integer\",\"minimum\":0},\"failed\":{\"type\":\"integer\",\"minimum\":0},\"conflicts\":{\"type\":\"integer\",\"minimum\":0},\"conflictsBefore\":{\"type\":\"integer\",\"minimum\":0},\"byCause\":{\"type\":\"array\",\"items\":{\"type\":\"object\",\"required\":[\"class\",\"reason\",\"resourceType\",\"operation\",\"count\",\"before\",\"callers\",\"resources\",\"last\"],\"additionalProperties\":false,\"properties\":{\"class\":{\"$ref\":\"#/$defs/class\"},\"reason\":{\"type\":\"string\"},\"resourceType\":{\"type\":\"string\"},\"operation\":{\"type\":\"string\"},\"count\":{\"type\":\"integer\",\"minimum\":0},\"before\":{\"type\":\"integer\",\"minimum\":0},\"callers\":{\"type\":\"array\",\"items\":{\"type\":\"string\"}},\"resources\":{\"type\":\"array\",\"items\":{\"type\":\"string\"}},\"last\":{\"type\":\"string\"}}}},\"byDay\":{\"type\":\"array\",\"items\":{\"type\":\"object\",\"required\":[\"day\",\"changes\",\"conflicts\",\"classes\"],\"additionalProperties\":false,\"properties\":{\"day\":{\"type\":\"string\"},\"changes\":{\"type\":\"integer\",\"minimum\":0},\"conflicts\":{\"type\":\"integer\",\"minimum\":0},\"classes\":{\"type\":\"object\",\"additionalProperties\":{\"type\":\"integer\",\"minimum\":0}}}}},\"byCaller\":{\"type\":\"array\",\"items\":{\"type\":\"object\",\"required\":[\"caller\",\"conflicts\",\"before\"],\"additionalProperties\":false,\"properties\":{\"caller\":{\"type\":\"string\"},\"conflicts\":{\"type\":\"integer\",\"minimum\":0},\"before\":{\"type\":\"integer\",\"minimum\":0}}}},\"overlaps\":{\"type\":\"array\",\"items\":{\"type\":\"object\",\"required\":[\"scope\",\"seconds\",\"refused\",\"first\",\"second\"],\"additionalProperties\":false,\"properties\":{\"scope\":{\"type\":\"string\"},\"seconds\":{\"type\":\"number\",\"minimum\":0},\"refused\":{\"type\":\"boolean\"},\"first\":{\"$ref\":\"#/$defs/change\"},\"second\":{\"$ref\":\"#/$defs/change\"}}}},\"overlapCount\":{\"type\":\"integer\",\"minimum\":0},\"overlapCountBefore\":{\"type\":\"integer\",\"minimum\":0},\"queues\":{\"type\":\"array\",\"items\":{\"type\":\"object\",\"required\":[\"scope\",\"key\",\"pairs\",\"refused\",\"callers\",\"yaml\"],\"additionalProperties\":false,\"properties\":{\"scope\":{\"type\":\"string\"},\"key\":{\"type\":\"string\"},\"pairs\":{\"type\":\"integer\",\"minimum\":0},\"refused\":{\"type\":\"integer\",\"minimum\":0},\"callers\":{\"type\":\"array\",\"items\":{\"type\":\"string\"}},\"yaml\":{\"type\":\"object\",\"required\":[\"github\",\"pipelines\"],\"additionalProperties\":false,\"properties\":{\"github\":{\"type\":\"string\"},\"pipelines\":{\"type\":\"string\"}}}}}},\"regressions\":{\"type\":\"array\",\"items\":{\"type\":\"object\",\"required\":[\"kind\",\"class\",\"reason\",\"count\",\"before\"],\"additionalProperties\":false,\"properties\":{\"kind\":{\"enum\":[\"new\",\"rose\"]},\"class\":{\"$ref\":\"#/$defs/class\"},\"reason\":{\"type\":\"string\"},\"resourceType\":{\"type\":\"string\"},\"operation\":{\"type\":\"string\"},\"count\":{\"type\":\"integer\",\"minimum\":0},\"before\":{\"type\":\"integer\",\"minimum\":0},\"chance\":{\"type\":\"number\",\"minimum\":0,\"maximum\":1}}}},\"partial\":{\"type\":\"boolean\"},\"failedOn\":{\"type\":\"array\",\"items\":{\"enum\":[\"conflicts\",\"overlaps\",\"regression\"]}}}},\"attempts\":{\"type\":\"array\",\"items\":{\"$ref\":\"#/$defs/attempt\"}},\"exitCode\":{\"type\":\"integer\"},\"cloud\":{\"type\":\"string\"},\"waitedMs\":{\"type\":\"number\",\"minimum\":0},\"elapsedMs\":{\"type\":\"number\",\"minimum\":0},\"requests\":{\"type\":\"object\",\"required\":[\"arm\"],\"additionalProperties\":{\"type\":\"integer\",\"minimum\":0},\"properties\":{\"arm\":{\"type\":\"integer\",\"minimum\":0},\"host\":{\"type\":\"integer\",\"minimum\":0}}}},\"$defs\":{\"leaseHolder\":{\"type\":\"object\",\"required\":[\"entry\",\"owner\",\"since\"],\"properties\":{\"entry\":{\"type\":\"string\"},\"owner\":{\"type\":\"string\"},\"link\":{\"type\":\"string\"},\"since\":{\"type\":\"string\"},\"waits\":{\"const\":true}}},\"leaseTakeover\":{\"type\":\"object\",\"required\":[\"entry\",\"owner\",\"since\",\"at\",\"reason\"],\"properties\":{\"entry\":{\"type\":\"string\"},\"owner\":{\"type\":\"string\"},\"link\":{\"type\":\"string\"},\"since\":{\"type\":\"string\"},\"at\":{\"type\":\"string\"},\"reason\":{\"type\":\"string\"}}},\"class\":{\"enum\":[\"state\",\"concurrent-operation\",\"lock\",\"etag\",\"operation-not-allowed\",\"already-exists\",\"unknown-conflict\",\"none\"]},\"recovery\":{\"enum\":[\"transition\",\"wait\",\"adopt\",\"ask-owner\",\"refresh\",\"change-request\",\"adopt-or-rename\",\"inspect\",\"none\"]},\"verdict\":{\"enum\":[\"clear\",\"waited\",\"blocked\",\"unknown\",\"succeeded\",\"replayed\",\"failed\",\"conflict\",\"not-a-conflict\",\"nothing-found\",\"named\",\"orderly\",\"disorderly\"]},\"judgement\":{\"anyOf\":[{\"type\":\"object\",\"properties\":{\"class\":{\"const\":\"state\"},\"recovery\":{\"const\":\"transition\"},\"reason\":{\"enum\":[\"vm-not-deallocated\",\"vm-not-running\",\"vm-generalized\",\"disk-attached\",\"disk-in-use\",\"resource-in-use\",\"nested-resources-exist\",\"already-in-target-state\",\"nothing-to-cancel\",\"service-stopped\",\"failed-state\",\"dependency-not-ready\",\"link-active\",\"invalid-state\"]}}},{\"type\":\"object\",\"properties\":{\"class\":{\"const\":\"concurrent-operation\"},\"recovery\":{\"const\":\"wait\"},\"reason\":{\"enum\":[\"another-operation-in-progress\",\"deployment-active\",\"superseded\",\"concurrent-write\",\"being-deleted\",\"resource-group-being-deleted\",\"dependency-updating\",\"provisioning-in-progress\",\"power-state-changing\",\"exclusive-access\",\"service-busy\",\"disk-detaching\",\"not-serialized\",\"queue-overlap\",\"lease-held\"]}}},{\"type\":\"object\",\"properties\":{\"class\":{\"const\":\"concurrent-operation\"},\"recovery\":{\"const\":\"adopt\"},\"reason\":{\"enum\":[\"own-deployment\"]}}},{\"type\":\"object\",\"properties\":{\"class\":{\"const\":\"lock\"},\"recovery\":{\"const\":\"ask-owner\"},\"reason\":{\"enum\":[\"scope-locked\",\"deny-assignment\",\"blob-lease\",\"lease-lost\",\"terraform-state-lock\",\"immutability-policy\",\"data-locked\"]}}},{\"type\":\"object\",\"properties\":{\"class\":{\"const\":\"etag\"},\"recovery\":{\"const\":\"refresh\"},\"reason\":{\"enum\":[\"etag-mismatch\",\"condition-not-met\",\"plan-outdated\"]}}},{\"type\":\"object\",\"properties\":{\"class\":{\"const\":\"operation-not-allowed\"},\"recovery\":{\"const\":\"change-request\"},\"reason\":{\"enum\":[\"quota-exceeded\",\"limit-reached\",\"policy-denied\",\"sku-not-available\",\"capacity-unavailable\",\"region-restricted\",\"subscription-disabled\",\"subscription-not-registered\",\"subscription-not-eligible\",\"immutable-property\",\"feature-not-supported\",\"platform-rule\"]}}},{\"type\":\"object\",\"properties\":{\"class\":{\"const\":\"already-exists\"},\"recovery\":{\"const\":\"adopt-or-rename\"},\"reason\":{\"enum\":[\"name-taken\",\"resource-exists\",\"soft-deleted\",\"exists-elsewhere\",\"role-assignment-exists\",\"import-needed\"]}}},{\"type\":\"object\",\"properties\":{\"class\":{\"const\":\"unknown-conflict\"},\"recovery\":{\"const\":\"inspect\"},\"reason\":{\"enum\":[\"bare-conflict\",\"ambiguous-conflict\",\"canceled-by-other\",\"group-deletion-failed\"]}}},{\"type\":\"object\",\"properties\":{\"class\":{\"const\":\"none\"},\"recovery\":{\"const\":\"none\"},\"reason\":{\"enum\":[\"not-found\",\"access-denied\",\"firewall-denied\",\"throttled\",\"invalid-request\",\"timed-out\",\"service-unavailable\",\"server-error\",\"no-connection\",\"sign-in-failed\",\"canceled\",\"state-not-saved\",\"script-failed\",\"cause-not-told\",\"operation-failed\",\"other-tool\",\"no-error\"]}}}]},\"diagnosis\":{\"allOf\":[{\"$ref\":\"#/$defs/judgement\"}],\"type\":\"object\",\"required\":[\"class\",\"reason\",\"recovery\",\"confidence\",\"title\",\"codePath\",\"message\",\"count\",\"facts\",\"steps\",\"avoid\",\"references\"],\"additionalProperties\":false,\"properties\":{\"class\":{\"$ref\":\"#/$defs/class\"},\"reason\":{\"type\":\"string\"},\"recovery\":{\"$ref\":\"#/$defs/recovery\"},\"confidence\":{\"enum\":[\"certain\",\"likely\",\"possible\"]},\"title\":{\"type\":\"string\",\"minLength\":1},\"code\":{\"type\":\"string\"},\"codePath\":{\"type\":\"array\",\"items\":{\"type\":\"string\"}},\"message\":{\"type\":\"string\"},\"httpStatus\":{\"type\":\"integer\",\"minimum\":100,\"maximum\":599},\"resourceId\":{\"type\":\"string\"},\"operation\":{\"type\":\"string\"},\"tool\":{\"type\":\"string\"},\"correlationId\":{\"type\":\"string\"},\"requestId\":{\"type\":\"string\"},\"source\":{\"type\":\"string\"},\"line\":{\"type\":\"integer\",\"minimum\":1},\"count\":{\"type\":\"integer\",\"minimum\":1},\"places\":{\"type\":\"array\",\"items\":{\"type\":\"object\",\"required\":[\"line\"],\"additionalProperties\":false,\"properties\":{\"source\":{\"type\":\"string\"},\"line\":{\"type\":\"integer\",\"minimum\":1}}}},\"evidence\":{\"type\":\"object\",\"required\":[\"for\",\"against\"],\"additionalProperties\":false,\"properties\":{\"for\":{\"type\":\"array\",\"items\":{\"type\":\"string\",\"minLength\":1}},\"against\":{\"type\":\"array\",\"items\":{\"type\":\"string\",\"minLength\":1}}}},\"facts\":{\"type\":\"array\",\"items\":{\"type\":\"object\",\"required\":[\"name\",\"value\"],\"additionalProperties\":false,\"properties\":{\"name\":{\"type\":\"string\"},\"value\":{\"type\":\"string\"}}}},\"steps\":{\"type\":\"array\",\"items\":{\"$ref\":\"#/$defs/step\"}},\"avoid\":{\"type\":\"string\"},\"references\":{\"type\":\"array\",\"items\":{\"type\":\"string\",\"pattern\":\"^https://\"}},\"raw\":{\"type\":\"string\"},\"over\":{\"const\":true}}},\"step\":{\"type\":\"object\",\"required\":[\"text\"],\"additionalProperties\":false,\"properties\":{\"text\":{\"type\":\"string\"},\"kind\":{\"enum\":[\"look\",\"wait\",\"act\"]},\"cost\":{\"enum\":[\"nothing\",\"downtime\",\"data\",\"money\",\"protection\"]},\"az\":{\"type\":\"string\"},\"powershell\":{\"type\":\"string\"},\"command\":{\"type\":\"string\"}}},\"planSource\":{\"type\":\"object\",\"required\":[\"file\",\"format\",\"changes\",\"targets\",\"unmapped\"],\"additionalProperties\":false,\"properties\":{\"file\":{\"type\":\"string\"},\"format\":{\"enum\":[\"terraform\",\"what-if\",\"pulumi\"]},\"changes\":{\"type\":\"integer\",\"minimum\":0},\"targets\":{\"type\":\"integer\",\"minimum\":0},\"unmapped\":{\"type\":\"array\",\"items\":{\"type\":\"object\",\"required\":[\"address\",\"type\",\"why\"],\"additionalProperties\":false,\"properties\":{\"address\":{\"type\":\"string\"},\"type\":{\"type\":\"string\"},\"why\":{\"type\":\"string\"}}}},\"notes\":{\"type\":\"array\",\"items\":{\"type\":\"string\"}}}},\"target\":{\"type\":\"object\",\"required\":[\"resourceId\",\"operation\",\"verdict\",\"conditions\"],\"additionalProperties\":false,\"properties\":{\"resourceId\":{\"type\":\"string\"},\"address\":{\"type\":\"string\"},\"addresses\":{\"type\":\"array\",\"items\":{\"type\":\"string\"}},\"exists\":{\"type\":\"boolean\"},\"operation\":{\"type\":\"string\"},\"verdict\":{\"$ref\":\"#/$defs/verdict\"},\"conditions\":{\"type\":\"array\",\"items\":{\"type\":\"object\",\"required\":[\"what\",\"expected\",\"actual\",\"met\",\"source\"],\"additionalProperties\":false,\"properties\":{\"what\":{\"type\":\"string\"},\"expected\":{\"type\":\"string\"},\"actual\":{\"type\":\"string\"},\"met\":{\"type\":\"boolean\"},\"outcome\":{\"enum\":[\"met\",\"waits\",\"blocks\",\"warns\",\"unproven\"]},\"why\":{\"type\":\"string\"},\"source\":{\"type\":\"string\"}}}}}},\"blocker\":{\"type\":\"object\",\"required\":[\"kind\",\"what\"],\"additionalProperties\":false,\"properties\":{\"kind\":{\"enum\":[\"operation\",\"deployment\",\"lock\",\"state\",\"holder\",\"condition\"]},\"resourceId\":{\"type\":\"string\"},\"what\":{\"type\":\"string\"},\"who\":{\"type\":\"string\"},\"since\":{\"type\":\"string\"},\"correlationId\":{\"type\":\"string\"},\"link\":{\"type\":\"string\"}}},\"attempt\":{\"type\":\"object\",\"required\":[\"number\",\"started\",\"ended\",\"class\",\"reason\",\"verified\",\"next\"],\"additionalProperties\":false,\"properties\":{\"number\":{\"type\":\"integer\",\"minimum\":1},\"started\":{\"type\":\"string\"},\"ended\":{\"type\":\"string\"},\"exitCode\":{\"type\":\"integer\"},\"endedBy\":{\"type\":\"string\"},\"class\":{\"$ref\":\"#/$defs/class\"},\"reason\":{\"type\":\"string\"},\"verified\":{\"type\":\"string\"},\"next\":{\"type\":\"string\"}}},\"timelineEntry\":{\"type\":\"object\",\"required\":[\"time\",\"source\",\"text\"],\"additionalProperties\":false,\"properties\":{\"time\":{\"type\":\"string\"},\"until\":{\"type\":\"string\"},\"source\":{\"enum\":[\"activity-log\",\"deployment\",\"resource\",\"lock\",\"run\",\"lease\"]},\"text\":{\"type\":\"string\"},\"changed\":{\"const\":true}}},\"evidence\":{\"type\":\"object\",\"required\":[\"source\",\"status\",\"detail\"],\"additionalProperties\":false,\"properties\":{\"source\":{\"type\":\"string\"},\"status\":{\"enum\":[\"read\",\"denied\",\"failed\",\"skipped\",\"empty\"]},\"detail\":{\"type\":\"string\"}}},\"span\":{\"type\":\"object\",\"required\":[\"from\",\"to\"],\"additionalProperties\":false,\"properties\":{\"from\":{\"type\":\"string\"},\"to\":{\"type\":\"string\"}}},\"change\":{\"type\":\"object\",\"required\":[\"operation\",\"resourceId\",\"caller\",\"correlationId\",\"from\",\"to\"],\"additionalProperties\":false,\"properties\":{\"operation\":{\"type\":\"string\"},\"resourceId\":{\"type\":\"string\"},\"caller\":{\"type\":\"string\"},\"correlationId\":{\"type\":\"string\"},\"from\":{\"type\":\"string\"},\"to\":{\"type\":\"string\"},\"open\":{\"const\":true},\"run\":{\"type\":\"string\"}}}}}");

;// CONCATENATED MODULE: ./build/report/shaped.js
class Misshapen extends Error {
    at;
    constructor(at) {
        super(at);
        this.at = at;
    }
}
function shaped(value, shape, root, at = '') {
    const own = shape.$ref === undefined ? shape : refOf(shape.$ref, root);
    const fail = () => {
        throw new Misshapen(at === '' ? 'its outermost value' : at);
    };
    const fits = (other) => fitting(value, other, root);
    if (!isPlain(value, own) || !(own.allOf ?? []).every(fits) || (own.anyOf !== undefined && !own.anyOf.some(fits)))
        return fail();
    if (own.if !== undefined && own.then !== undefined && fits(own.if) && !fits(own.then))
        return fail();
    if (own.oneOf !== undefined)
        return shaped(value, own.oneOf.find(fits) ?? fail(), root, at);
    if (Array.isArray(value))
        return own.items === undefined
            ? []
            : value.map((item, index) => shaped(item, own.items ?? {}, root, `${at}[${index}]`));
    if (typeof value !== 'object' || value === null)
        return value;
    const given = value;
    const missing = own.required?.find((name) => !Object.hasOwn(given, name));
    if (missing !== undefined)
        throw new Misshapen(`${at}.${missing}`.replace(/^\./, ''));
    const { properties = {}, additionalProperties: more } = own;
    return Object.fromEntries(Object.entries(given).flatMap(([name, item]) => {
        const inner = Object.hasOwn(properties, name) ? properties[name] : typeof more === 'object' ? more : undefined;
        return inner === undefined ? [] : [[name, shaped(item, inner, root, `${at}.${name}`.replace(/^\./, ''))]];
    }));
}
function fitting(value, shape, root) {
    try {
        shaped(value, shape, root);
        return true;
    }
    catch (error) {
        if (error instanceof Misshapen)
            return false;
        throw error;
    }
}
function refOf(ref, root) {
    const found = root.$defs?.[ref.replace('#/$defs/', '')];
    if (found === undefined)
        throw new Error(`The schema has no ${ref}.`);
    return found;
}
function isPlain(value, shape) {
    const types = shape.type === undefined ? [] : [shape.type].flat();
    if (types.length > 0 && !types.some((type) => isOf(value, type)))
        return false;
    if (shape.const !== undefined && value !== shape.const)
        return false;
    if (shape.enum !== undefined && !shape.enum.includes(value))
        return false;
    if (typeof value === 'number')
        return value >= (shape.minimum ?? value) && value <= (shape.maximum ?? value);
    if (typeof value !== 'string')
        return true;
    return (value.length >= (shape.minLength ?? 0) &&
        (shape.pattern === undefined || new RegExp(shape.pattern, 'u').test(value)));
}
function isOf(value, type) {
    if (type === 'null')
        return value === null;
    if (type === 'array')
        return Array.isArray(value);
    if (type === 'object')
        return typeof value === 'object' && value !== null && !Array.isArray(value);
    if (type === 'integer')
        return Number.isSafeInteger(value);
    if (type === 'number')
        return typeof value === 'number' && Number.isFinite(value);
    return typeof value === type;
}

// EXTERNAL MODULE: ./build/report/text.js
var report_text = __webpack_require__(3920);
;// CONCATENATED MODULE: ./build/report/read.js






function readReports(text, name) {
    const whole = parsed(text);
    const values = whole === undefined
        ? text
            .split(/\r\n|\n|\r/)
            .filter((line) => line.trim() !== '')
            .map(parsed)
        : [whole];
    if (values.length === 0)
        throw read_problem(name, 'is empty');
    return values.map((value, index) => reportOf(value, values.length === 1 ? name : `line ${index + 1} of ${name}`));
}
const family = 'azure-conflict-guard/report/';
const root = reportSchema;
function reportOf(value, name) {
    const schema = typeof value === 'object' && value !== null && 'schema' in value ? value.schema : undefined;
    if (typeof schema !== 'string' || !schema.startsWith(family))
        throw read_problem(name, 'is no report of Azure Conflict Guard');
    if (schema !== `${family}1`)
        throw read_problem(name, `is a report of the schema "${(0,report_text/* cut */.Jj)((0,inert/* oneLine */.TN)(schema), 80)}", and this version reads "${family}1"`, 'Take a version of Azure Conflict Guard that is as new as the report.');
    try {
        return relinked(shaped(value, root, root));
    }
    catch (error) {
        if (!(error instanceof Misshapen))
            throw error;
        throw read_problem(name, `is no whole report: "${(0,report_text/* cut */.Jj)((0,inert/* oneLine */.TN)(error.at), 80)}" is not what this version knows there`, 'A newer version may have made it, or something changed it.');
    }
}
function relinked(value, key = '') {
    if (Array.isArray(value))
        return key === 'references'
            ? value.filter((item) => (0,report_link/* knownLink */.mK)(String(item)) !== undefined)
            : value.map((item) => relinked(item, key));
    if (typeof value !== 'object' || value === null)
        return value;
    return Object.fromEntries(Object.entries(value).flatMap(([name, item]) => name === 'link' && (0,report_link/* knownLink */.mK)(String(item)) === undefined ? [] : [[name, relinked(item, name)]]));
}
function parsed(text) {
    try {
        return JSON.parse(text);
    }
    catch {
        return undefined;
    }
}
function read_problem(name, what, hint = 'Accepted is what --json prints, or the file that the output `report` names.') {
    return new guard_error/* GuardError */.U('input', `${(0,inert/* oneLine */.TN)(name)} ${what}.`, { hint });
}

;// CONCATENATED MODULE: ./build/main/kept.js


function kept(files) {
    return files.flatMap((file) => readReports(reportText(file), file === '-' ? 'standard input' : `"${file}"`));
}


/***/ }),

/***/ 3867:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   ej: () => (/* binding */ operationLink),
/* harmony export */   jg: () => (/* binding */ portalLink),
/* harmony export */   mK: () => (/* binding */ knownLink),
/* harmony export */   ut: () => (/* binding */ runLink),
/* harmony export */   v$: () => (/* binding */ documentationLink)
/* harmony export */ });
/* harmony import */ var _arm_resource_id_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9368);

const documentation = new Set([
    'learn.microsoft.com',
    'docs.github.com',
    'developer.hashicorp.com',
    'www.pulumi.com',
]);
const plainUrl = /^https:\/\/([a-z0-9.-]+)(?:[/?#][\w\-./?#=&%:@~+,;$!]*)?$/;
function documentationLink(url) {
    const host = plainUrl.exec(url)?.[1];
    return host !== undefined && documentation.has(host) && url.length <= 500 ? made(url) : undefined;
}
const portals = {
    AzureCloud: 'https://portal.azure.com',
    AzureUSGovernment: 'https://portal.azure.us',
    AzureChinaCloud: 'https://portal.azure.cn',
};
function portalLink(id, page = 'resource', cloud = 'AzureCloud') {
    const resource = (0,_arm_resource_id_js__WEBPACK_IMPORTED_MODULE_0__/* .parseResourceId */ .RQ)(id);
    const portal = Object.hasOwn(portals, cloud) ? portals[cloud] : undefined;
    if (resource === undefined || resource.masked || portal === undefined)
        return undefined;
    if (page === 'deployment')
        return made(`${portal}/#view/HubsExtension/DeploymentDetailsBlade/~/overview/id/${encodeSegment(resource.id)}`);
    return made(`${portal}/#@/resource${resource.id.split('/').map(encodeSegment).join('/')}${page === 'locks' ? '/locks' : ''}`);
}
function operationLink(url, resourceManager) {
    if (url.length > 2000 || !URL.canParse(url) || !URL.canParse(resourceManager))
        return undefined;
    const [asked, own] = [new URL(url), new URL(resourceManager)];
    if (asked.href !== url || asked.protocol !== 'https:' || asked.username !== '' || asked.hash !== '')
        return undefined;
    const region = asked.host.slice(0, -own.host.length);
    if (!asked.host.endsWith(own.host) || !/^(?:[a-z0-9-]{1,40}\.)?$/.test(region))
        return undefined;
    const plain = /^\/(?:subscriptions|providers)\/[\w\-./~:;=$]+(?:\?[\w\-.=&~,:%]*)?$/i.test(asked.pathname + asked.search);
    return plain && (0,_arm_resource_id_js__WEBPACK_IMPORTED_MODULE_0__/* .isOperationUrl */ .r2)(asked.pathname) ? made(url) : undefined;
}
const publicServers = {
    github: /^https:\/\/(?:github\.com|[a-z0-9-]{1,60}\.ghe\.com)$/,
    pipelines: /^https:\/\/(?:dev\.azure\.com\/[a-z0-9-]{1,60}|[a-z0-9-]{1,60}\.visualstudio\.com)$/,
};
function runLink({ platform, server, project, repository, run, attempt }, own) {
    const base = server.replace(/\/+$/, '');
    const isOwn = base !== '' && base === own?.replace(/\/+$/, '') && plainServer.test(base);
    if (!isOwn && !publicServers[platform].test(base.toLowerCase()))
        return undefined;
    if (!/^\d{1,19}$/.test(run))
        return undefined;
    if (platform === 'pipelines') {
        return /^[\w .()-]{1,100}$/.test(project)
            ? made(`${base}/${encodeSegment(project)}/_build/results?buildId=${run}`)
            : undefined;
    }
    if (!/^[\w.-]{1,100}\/[\w.-]{1,100}$/.test(repository) || /\/\.{1,2}$|^\.{1,2}\//.test(repository))
        return undefined;
    return made(`${base}/${repository}/actions/runs/${run}${/^[1-9]\d{0,3}$/.test(attempt) ? `/attempts/${attempt}` : ''}`);
}
const plainServer = /^https:\/\/[a-z0-9.-]+(?::\d{1,5})?(?:\/[\w.-]+)*$/i;
function knownLink(url) {
    return documentationLink(url) ?? portalAgain(url);
}
function portalAgain(url) {
    const cloud = Object.keys(portals).find((name) => url.startsWith(`${portals[name]}/#`));
    const [, deployment, resource, locks] = /#(?:view\/HubsExtension\/DeploymentDetailsBlade\/~\/overview\/id\/([^/]{1,2000})|@\/resource(\/.{1,2000}?)(\/locks)?)$/.exec(url) ?? [];
    const id = decoded(deployment ?? resource ?? '');
    if (cloud === undefined || id === undefined)
        return undefined;
    const page = deployment !== undefined ? 'deployment' : locks !== undefined ? 'locks' : 'resource';
    const again = portalLink(id, page, cloud);
    return again === url ? again : undefined;
}
function decoded(text) {
    try {
        return decodeURIComponent(text);
    }
    catch {
        return undefined;
    }
}
function encodeSegment(segment) {
    return encodeURIComponent(segment).replace(/[!'()*]/g, (sign) => `%${sign.charCodeAt(0).toString(16).toUpperCase()}`);
}
const made = (url) => url;


/***/ })

};
;