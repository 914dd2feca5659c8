"use strict";
exports.id = 2209;
exports.ids = [2209];
exports.modules = {

/***/ 5368:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   e: () => (/* binding */ agentProxy)
/* harmony export */ });
/* harmony import */ var _guard_error_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9814);
/* harmony import */ var _http_proxy_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2749);
/* harmony import */ var _agent_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(3461);



async function agentProxy(env) {
    const address = env.AGENT_PROXYURL;
    if (!address)
        return undefined;
    const bypass = bypassed(env.AGENT_PROXYBYPASSLIST ?? '');
    return (url) => {
        if (bypass.some((pattern) => pattern.test(url.href)))
            return undefined;
        const route = (0,_http_proxy_js__WEBPACK_IMPORTED_MODULE_1__/* .asProxy */ .Hm)(address, 'AGENT_PROXYURL');
        const user = env.AGENT_PROXYUSERNAME || (0,_agent_js__WEBPACK_IMPORTED_MODULE_2__/* .handedTo */ .Gi)(env, 'SECRET_AGENT_PROXYUSERNAME');
        if (user === '')
            return route;
        const password = (0,_agent_js__WEBPACK_IMPORTED_MODULE_2__/* .handedTo */ .Gi)(env, 'SECRET_AGENT_PROXYPASSWORD') || (env.AGENT_PROXYPASSWORD ?? '');
        return { ...route, authorization: `Basic ${Buffer.from(`${user}:${password}`).toString('base64')}` };
    };
}
function bypassed(list) {
    try {
        const patterns = JSON.parse(list || '[]');
        if (!Array.isArray(patterns))
            return [];
        return patterns.filter((each) => typeof each === 'string').map((pattern) => new RegExp(pattern, 'i'));
    }
    catch {
        throw new _guard_error_js__WEBPACK_IMPORTED_MODULE_0__/* .GuardError */ .U('unavailable', 'AGENT_PROXYBYPASSLIST is not a list of regular expressions.', {
            hint: 'Check the file .proxybypass of the agent.',
        });
    }
}


/***/ }),

/***/ 2209:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  pipelinesQueue: () => (/* binding */ pipelinesQueue),
  pipelinesTools: () => (/* binding */ pipelinesTools),
  projectOf: () => (/* binding */ projectOf)
});

// EXTERNAL MODULE: ./build/http/client.js
var client = __webpack_require__(9726);
// EXTERNAL MODULE: ./build/http/patience.js
var patience = __webpack_require__(1570);
// EXTERNAL MODULE: ./build/http/proxy.js
var proxy = __webpack_require__(2749);
// EXTERNAL MODULE: ./build/time/clock.js
var clock = __webpack_require__(3405);
// EXTERNAL MODULE: ./build/hosts/words.js
var words = __webpack_require__(5177);
// EXTERNAL MODULE: ./build/hosts/pipelines/agent.js
var agent = __webpack_require__(3461);
// EXTERNAL MODULE: ./build/hosts/pipelines/agent-proxy.js
var agent_proxy = __webpack_require__(5368);
// EXTERNAL MODULE: ./build/hosts/untyped.js
var untyped = __webpack_require__(8233);
// EXTERNAL MODULE: ./build/hosts/pipelines/project-api.js
var project_api = __webpack_require__(3628);
;// CONCATENATED MODULE: ./build/hosts/pipelines/lock-checks.js



const lockTypeId = '2ef31ad6-baa0-403a-8b45-2cbc9b4e5563';
const kinds = {
    endpoint: {
        noun: 'service connection',
        permission: 'Give the build service account of the project the permission to view the service connection: role Reader (Project settings, Service connections, Security).',
        path: (id) => `serviceendpoint/endpoints/${encodeURIComponent(id)}`,
        version: '7.1',
    },
    environment: {
        noun: 'environment',
        permission: 'Give the build service account of the project the permission to view the environment: role Reader (Pipelines, Environments, Security).',
        path: (id) => `pipelines/environments/${encodeURIComponent(id)}`,
        version: '7.1-preview.1',
    },
};
async function lockChecks(http, project, resources) {
    const answers = await Promise.all(resources.map((resource) => checkOf(http, project, resource)));
    const read = answers.flatMap((answer) => (answer.status === 'read' ? [answer.value] : []));
    const trouble = answers.find((answer) => answer.status !== 'read');
    return trouble === undefined || read.some((check) => check.hasLock) ? { status: 'read', value: read } : trouble;
}
async function checkOf(http, project, resource) {
    const { noun, permission } = kinds[resource.type];
    const label = (0,words/* plain */.pj)(`${noun} ${resource.name || resource.id}`, 120);
    const answer = await (0,project_api/* readProject */.W)(http, project, {
        path: 'pipelines/checks/configurations',
        query: { resourceType: resource.type, resourceId: resource.id },
        version: '7.1-preview.1',
        what: `the list of checks of ${label}`,
        permission,
    });
    if (answer.status !== 'read')
        return answer;
    const listed = configurationsOf(answer.value);
    if (listed === undefined) {
        return {
            status: 'failed',
            detail: `The list of checks of ${label} could not be read: the answer is no list of checks.`,
        };
    }
    const own = listed.filter((configuration) => isOf(configuration, resource));
    if (!own.some(isLock) && !listed.every(isConfiguration)) {
        const detail = `The list of checks of ${label} was read in part: it holds one that cannot be understood, and no lock beside it.`;
        return { status: 'failed', detail };
    }
    if (own.length === 0)
        return unlocked(http, project, resource, label);
    const name = own
        .map((configuration) => (0,untyped/* asText */.e1)((0,untyped/* asFields */.qI)(configuration.resource).name))
        .find((text) => text !== undefined);
    return {
        status: 'read',
        value: { what: (0,words/* plain */.pj)(`${noun} ${resource.name || (name ?? resource.id)}`, 120), hasLock: own.some(isLock) },
    };
}
async function unlocked(http, project, resource, label) {
    const { noun, permission, path, version } = kinds[resource.type];
    const answer = await (0,project_api/* readProject */.W)(http, project, { path: path(resource.id), version, what: label, permission });
    if (answer.status === 'failed')
        return answer;
    const fields = (0,untyped/* asFields */.qI)(answer.status === 'read' ? answer.value : null);
    const id = (0,untyped/* asText */.e1)(fields.id) ?? (0,untyped/* asId */.gR)(fields.id);
    if (id?.toLowerCase() !== resource.id.toLowerCase()) {
        const detail = `Azure DevOps lists no check of ${label} and does not show the ${noun} itself to the job's access token, so a lock may be there unseen. ${permission}`;
        return { status: 'denied', detail };
    }
    return {
        status: 'read',
        value: { what: (0,words/* plain */.pj)(`${noun} ${resource.name || ((0,untyped/* asText */.e1)(fields.name) ?? resource.id)}`, 120), hasLock: false },
    };
}
function configurationsOf(body) {
    const list = Array.isArray(body) ? body : (0,untyped/* asFields */.qI)(body).value;
    return Array.isArray(list) ? list.map(untyped/* asFields */.qI) : undefined;
}
function isConfiguration({ type }) {
    const { id, name } = (0,untyped/* asFields */.qI)(type);
    return (0,untyped/* asText */.e1)(id) !== undefined || (0,untyped/* asText */.e1)(name) !== undefined;
}
function isOf(configuration, resource) {
    const { type, id } = (0,untyped/* asFields */.qI)(configuration.resource);
    const ownId = (0,untyped/* asText */.e1)(id) ?? (0,untyped/* asId */.gR)(id) ?? resource.id;
    return (((0,untyped/* asText */.e1)(type) ?? resource.type).toLowerCase() === resource.type && ownId.toLowerCase() === resource.id.toLowerCase());
}
function isLock(configuration) {
    const { id, name } = (0,untyped/* asFields */.qI)(configuration.type);
    const isType = (0,untyped/* asText */.e1)(id)?.toLowerCase() === lockTypeId || (0,untyped/* asText */.e1)(name)?.toLowerCase() === 'exclusivelock';
    return isType && configuration.isDisabled !== true;
}

// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(1455);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
;// CONCATENATED MODULE: ./build/hosts/pipelines/pipeline-file.js





const maxFileBytes = 256 * 1024;
const permission = 'Give the build service account of the project the permissions "View builds" and "View build pipeline".';
async function readPipelineFile(http, project, sources) {
    const build = await read(http, project, `build/builds/${sources.buildId}`, `build ${sources.buildId}`);
    if (build.status !== 'read')
        return build;
    const reference = (0,untyped/* asFields */.qI)(build.value.definition);
    const id = (0,untyped/* asId */.gR)(reference.id);
    if (id === undefined)
        return unknown('the build does not name its pipeline');
    const revision = (0,untyped/* asId */.gR)(reference.revision);
    const query = revision === undefined ? {} : { revision };
    const definition = await read(http, project, `build/definitions/${id}`, `the definition of pipeline ${id}`, query);
    if (definition.status !== 'read')
        return definition;
    const named = (0,untyped/* asText */.e1)((0,untyped/* asFields */.qI)(definition.value.process).yamlFilename);
    if (named === undefined)
        return unknown('the pipeline has no YAML file (a classic pipeline?)');
    const file = external_node_path_.posix.normalize(named.replaceAll('\\', '/')).replace(/^\/+/, '');
    if (file === '..' || file.startsWith('../') || file.includes('\0'))
        return unknown('the YAML file of the pipeline lies outside its repository');
    const repository = (0,untyped/* asFields */.qI)(definition.value.repository);
    const ownId = (0,untyped/* asText */.e1)(repository.id)?.toLowerCase();
    const builtId = (0,untyped/* asText */.e1)((0,untyped/* asFields */.qI)(build.value.repository).id)?.toLowerCase();
    if (ownId === undefined || builtId === undefined)
        return unknown("it cannot be told whether the build is of the pipeline's own repository");
    if (ownId !== builtId)
        return unknown("the build is of another repository than the pipeline's own");
    const commits = [(0,untyped/* asText */.e1)(build.value.sourceVersion), sources.commit].flatMap((commit) => commit ? [commit.toLowerCase()] : []);
    return inSources(sources.folder, file, (0,untyped/* asText */.e1)(repository.name) ?? '', commits);
}
async function read(http, project, path, what, query = {}) {
    const answer = await (0,project_api/* readProject */.W)(http, project, { path, query, version: '7.1', what, permission });
    return answer.status === 'read' ? { status: answer.status, value: (0,untyped/* asFields */.qI)(answer.value) } : answer;
}
async function inSources(folder, file, repository, commits) {
    if (folder === '')
        return unknown('the agent does not tell the folder of the sources (BUILD_SOURCESDIRECTORY)');
    const name = repository.split(/[\\/]/).at(-1) ?? '';
    const roots = [folder, ...(name === '' || name.startsWith('.') ? [] : [(0,external_node_path_.join)(folder, name)])];
    for (const root of roots) {
        const head = (await textWithin(root, '.git/HEAD'))?.trim().toLowerCase();
        if (head === undefined || !commits.includes(head))
            continue;
        const text = await textWithin(root, file);
        if (text !== undefined)
            return { status: 'read', value: { file: (0,words/* plain */.pj)(file, 200), text } };
        return unknown(`${(0,words/* plain */.pj)(file, 200)} is not in the sources, or is no file of at most ${maxFileBytes / 1024} KiB`);
    }
    return unknown("it cannot be told that the sources of this job are of the pipeline's own repository at the commit of the run (no checkout?)");
}
async function textWithin(root, file) {
    try {
        const [base, path] = await Promise.all([(0,promises_.realpath)(root), (0,promises_.realpath)((0,external_node_path_.join)(root, file))]);
        const inside = (0,external_node_path_.relative)(base, path);
        if (inside === '' || inside === '..' || inside.startsWith(`..${external_node_path_.sep}`))
            return undefined;
        const facts = await (0,promises_.stat)(path);
        return facts.isFile() && facts.size <= maxFileBytes ? await (0,promises_.readFile)(path, 'utf8') : undefined;
    }
    catch {
        return undefined;
    }
}
function unknown(why) {
    return { status: 'unsupported', detail: `cannot be verified here: ${why}` };
}

;// CONCATENATED MODULE: ./build/hosts/pipelines/pipeline-yaml.js

const onlyStage = '__default';
async function readLockBehavior(text, stage) {
    const yaml = await __webpack_require__.e(/* import() */ 8815).then(__webpack_require__.t.bind(__webpack_require__, 8815, 19));
    const root = rootOf(yaml, text);
    if (root === undefined)
        return { status: 'failed', detail: 'The file of the pipeline could not be read as YAML.' };
    if (field(yaml, root, 'extends') !== undefined)
        return pipeline_yaml_unknown('the pipeline extends a template');
    const pipeline = lockOf(yaml, root, 'the pipeline');
    if (pipeline.status !== 'read')
        return pipeline;
    const stages = field(yaml, root, 'stages');
    if (stages === undefined)
        return withoutStages(yaml, root, stage, pipeline.value);
    if (!yaml.isSeq(stages))
        return pipeline_yaml_unknown('the stages of the pipeline come from a template expression');
    if (stage === '')
        return pipeline_yaml_unknown('the agent does not tell the stage (SYSTEM_STAGENAME)');
    const found = stages.items.find((item) => yaml.isMap(item) && textOf(yaml, field(yaml, item, 'stage'))?.toLowerCase() === stage.toLowerCase());
    const own = yaml.isMap(found)
        ? lockOf(yaml, found, `stage ${(0,words/* plain */.pj)(stage, 60)}`)
        : notFound(yaml, stages.items, stage);
    return own.status === 'read' ? { status: 'read', value: { pipeline: pipeline.value, stage: own.value } } : own;
}
function rootOf(yaml, text) {
    try {
        const document = yaml.parseDocument(text, {
            schema: 'failsafe',
            uniqueKeys: false,
            logLevel: 'error',
            prettyErrors: false,
        });
        return document.errors.length === 0 && yaml.isMap(document.contents) ? document.contents : undefined;
    }
    catch {
        return undefined;
    }
}
function withoutStages(yaml, root, stage, pipeline) {
    if (hasExpressionKey(yaml, root))
        return pipeline_yaml_unknown('a template expression decides what the pipeline holds');
    if (stage === '' || stage.toLowerCase() === onlyStage)
        return { status: 'read', value: { pipeline, stage: '' } };
    return pipeline_yaml_unknown(`the file has no stages, and this run is in stage ${(0,words/* plain */.pj)(stage, 60)}`);
}
function notFound(yaml, items, stage) {
    const literal = items.every((item) => {
        const name = yaml.isMap(item) ? textOf(yaml, field(yaml, item, 'stage')) : undefined;
        return name !== undefined && !name.includes('${{');
    });
    const name = (0,words/* plain */.pj)(stage, 60);
    return pipeline_yaml_unknown(literal
        ? `the file has no stage ${name}, so it is not what this run was made of`
        : `stage ${name} comes from a template or an expression`);
}
function lockOf(yaml, map, where) {
    const node = field(yaml, map, 'lockBehavior');
    if (node === undefined) {
        return hasExpressionKey(yaml, map)
            ? pipeline_yaml_unknown(`a template expression decides what ${where} holds`)
            : { status: 'read', value: '' };
    }
    const text = textOf(yaml, node);
    if (text === undefined || text.includes('$'))
        return pipeline_yaml_unknown(`lockBehavior of ${where} comes from an expression`);
    return { status: 'read', value: (0,words/* plain */.pj)(text, 30) };
}
function field(yaml, map, name) {
    const value = map.items.find((pair) => textOf(yaml, pair.key) === name)?.value;
    return yaml.isNode(value) ? value : undefined;
}
function textOf(yaml, node) {
    return yaml.isScalar(node) && typeof node.value === 'string' ? node.value.trim() : undefined;
}
function hasExpressionKey(yaml, map) {
    return map.items.some((pair) => textOf(yaml, pair.key)?.startsWith('${{') ?? true);
}
function pipeline_yaml_unknown(why) {
    return { status: 'unsupported', detail: `cannot be verified here: ${why}` };
}

// EXTERNAL MODULE: ./build/hosts/pipelines/reach.js
var reach = __webpack_require__(2843);
// EXTERNAL MODULE: ./build/hosts/pipelines/timeline.js
var pipelines_timeline = __webpack_require__(8901);
;// CONCATENATED MODULE: ./build/hosts/pipelines/exclusive-lock.js













const viewBuilds = 'Give the build service account of the project the permission "View builds".';
async function pipelinesQueue(options, tools) {
    const { env, signal } = options;
    const value = (name) => env[name]?.trim() ?? '';
    const own = projectOf(options, value);
    const http = (0,client/* createHttp */.V)(tools ?? (await pipelinesTools(env)), (0,reach/* devopsReach */.v)(own.status === 'read' ? own.value : { collection: '', project: '' }));
    const stage = value('SYSTEM_STAGENAME');
    const release = (0,agent/* isClassicRelease */.aq)(env);
    const buildId = release ? '' : value('BUILD_BUILDID');
    const isBuild = /^\d{1,15}$/.test(buildId);
    const noBuild = release
        ? 'This is a classic release, which has neither YAML nor a timeline of a build.'
        : `BUILD_BUILDID is "${(0,words/* plain */.pj)(buildId, 100)}": expected a number.`;
    const timeline = `the timeline of build ${(0,words/* plain */.pj)(buildId, 30)}`;
    function ask(what, seek) {
        return (0,project_api/* told */.E)(signal, what, async () => (own.status === 'read' ? seek(own.value) : own));
    }
    return {
        kind: 'exclusive-locks',
        stage: (0,words/* plain */.pj)(stage),
        get requests() {
            return http.requests;
        },
        checks: () => ask('the checks of the resources of this job', async (project) => {
            const resources = resourcesOf(options.connection.trim(), value);
            if (resources.length > 0)
                return lockChecks(http, project, resources);
            const detail = 'There is nothing that a check could be on: the input azureSubscription is empty, and the job deploys to no environment.';
            return { status: 'unsupported', detail };
        }),
        declared: () => ask('the YAML of the pipeline', async (project) => {
            if (!isBuild)
                return { status: 'failed', detail: noBuild };
            const sources = { buildId, folder: value('BUILD_SOURCESDIRECTORY'), commit: value('BUILD_SOURCEVERSION') };
            const file = await readPipelineFile(http, project, sources);
            if (file.status !== 'read')
                return file;
            const behavior = await readLockBehavior(file.value.text, stage);
            return behavior.status === 'read'
                ? { status: 'read', value: { file: file.value.file, ...behavior.value } }
                : behavior;
        }),
        checkpoints: () => ask(timeline, async (project) => {
            if (!isBuild)
                return { status: 'failed', detail: noBuild };
            const path = `build/builds/${buildId}/timeline`;
            const answer = await (0,project_api/* readProject */.W)(http, project, {
                path,
                version: '7.1',
                what: timeline,
                permission: viewBuilds,
            });
            if (answer.status !== 'read')
                return answer;
            const found = answer.value === null ? pipelines_timeline/* noTimeline */.Lf : (0,pipelines_timeline/* parseTimeline */.pv)(answer.value);
            if (found === undefined)
                return {
                    status: 'failed',
                    detail: 'The timeline of the build could not be read: the answer is no timeline.',
                };
            const seen = (0,pipelines_timeline/* checkpointRecords */.Rl)(found.records, stage).map(checkpointOf);
            if (found.whole)
                return { status: 'read', value: seen };
            const detail = 'The timeline of the build was read in part: it holds a record that cannot be understood.';
            return { status: 'part', seen, because: 'failed', detail };
        }),
    };
}
function checkpointOf(record) {
    return {
        name: record.name,
        type: record.type,
        state: (0,words/* plain */.pj)(record.state, 30),
        result: (0,words/* plain */.pj)(record.result ?? '', 30),
    };
}
async function pipelinesTools(env) {
    const byAgent = await (0,agent_proxy/* agentProxy */.e)(env);
    return { proxyFor: byAgent ?? ((url) => (0,proxy/* environmentProxy */.Uw)(url, env)), clock: clock/* realClock */.d, limits: patience/* defaultLimits */.MK };
}
function projectOf({ token, signal }, value) {
    if (token === '')
        return { status: 'denied', detail: 'The agent gave the task no access token.' };
    if (!/^[\x21-\x7e]+$/.test(token))
        return { status: 'denied', detail: 'The access token of the job holds characters that no token has.' };
    const collection = value('SYSTEM_COLLECTIONURI') || value('SYSTEM_TEAMFOUNDATIONCOLLECTIONURI');
    if (!/^https?:\/\//i.test(collection) || !URL.canParse(collection)) {
        const detail = `SYSTEM_COLLECTIONURI is "${(0,words/* plain */.pj)(collection, 100)}": expected an address such as https://dev.azure.com/contoso/.`;
        return { status: 'failed', detail };
    }
    const project = value('SYSTEM_TEAMPROJECTID') || value('SYSTEM_TEAMPROJECT');
    if (project === '')
        return { status: 'failed', detail: 'SYSTEM_TEAMPROJECT is empty.' };
    return { status: 'read', value: { collection: `${collection.replace(/\/+$/, '')}/`, project, token, signal } };
}
function resourcesOf(connection, value) {
    const id = value('ENVIRONMENT_ID');
    const name = value('ENVIRONMENT_NAME');
    return [
        ...(connection === '' ? [] : [{ type: 'endpoint', id: connection, name: '' }]),
        ...(name !== '' && /^\d{1,15}$/.test(id) ? [{ type: 'environment', id, name }] : []),
    ];
}


/***/ }),

/***/ 8022:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   bD: () => (/* binding */ messageOf),
/* harmony export */   h3: () => (/* binding */ isSignIn),
/* harmony export */   x5: () => (/* binding */ refusal)
/* harmony export */ });
/* harmony import */ var _guard_error_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9814);
/* harmony import */ var _http_trouble_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2790);
/* harmony import */ var _untyped_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(8233);
/* harmony import */ var _words_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(5177);




const scope = (refused) => `Give the build service account the permission "View builds" in project ${(0,_words_js__WEBPACK_IMPORTED_MODULE_2__/* .plain */ .pj)(refused.project, 100)}. ` +
    'For a build of another project, switch off "Limit job authorization scope to current project for non-release pipelines" in the project settings (Pipelines, Settings).';
const rows = [
    {
        when: isSignIn,
        kind: 'denied',
        because: () => "Azure DevOps asks to sign in, so it does not accept the job's access token",
        hint: () => 'The token is valid while its job runs. Check that the agent and the pipeline belong to this organization and that no proxy removes the Authorization header.',
    },
    {
        when: (refused) => refused.status === 403,
        kind: 'denied',
        because: () => "the job's access token lacks the permission to read builds, or its authorization scope leaves this project out",
        hint: scope,
    },
    {
        when: (refused) => refused.place === 'build' && refused.status === 404,
        kind: 'unreadable',
        because: (refused) => `there is no such build in project ${(0,_words_js__WEBPACK_IMPORTED_MODULE_2__/* .plain */ .pj)(refused.project, 100)}, or the job's access token may not see it`,
        hint: scope,
    },
    {
        when: (refused) => refused.status === 404 || refused.status === 410,
        kind: 'unreadable',
        because: () => 'it is not there (not written yet, or removed by the retention policy)',
        hint: () => 'If the task has just ended, run the diagnosis again; otherwise pass a copy of the log as `log`.',
    },
    {
        when: (refused) => refused.status === 429,
        kind: 'unavailable',
        because: () => 'Azure DevOps limits the requests of this account at the moment',
        hint: () => 'Run the diagnosis again later.',
    },
];
function isSignIn(reply) {
    const html = /^text\/html/i.test(reply.headers.get('content-type') ?? '');
    return (reply.status === 401 ||
        reply.status === 203 ||
        (reply.status >= 300 && reply.status < 400) ||
        (reply.status === 200 && html));
}
const personal = 'It needs the scope Build (read), for the organization in the address; its owner needs the permission to view builds.';
function refusal(refused) {
    const row = rows.find((candidate) => candidate.when(refused));
    const said = refused.said === '' ? '' : `, "${(0,_words_js__WEBPACK_IMPORTED_MODULE_2__/* .plain */ .pj)(refused.said, 160)}"`;
    const because = row?.because(refused) ?? 'Azure DevOps failed';
    const { isPersonal } = refused;
    const why = isPersonal ? because.replace("the job's access token", 'the personal access token') : because;
    return new _guard_error_js__WEBPACK_IMPORTED_MODULE_0__/* .GuardError */ .U(row?.kind ?? 'unavailable', `${(0,_http_trouble_js__WEBPACK_IMPORTED_MODULE_1__/* .capital */ .Nx)(refused.what)} could not be read: ${why} (HTTP ${refused.status}${said}).`, {
        hint: (isPersonal && because !== why ? personal : row?.hint(refused)) ??
            'Run the diagnosis again later; see https://status.dev.azure.com for known troubles.',
    });
}
function messageOf(body) {
    try {
        const parsed = JSON.parse(body);
        return (0,_untyped_js__WEBPACK_IMPORTED_MODULE_3__/* .asText */ .e1)((0,_untyped_js__WEBPACK_IMPORTED_MODULE_3__/* .asFields */ .qI)(parsed).message) ?? '';
    }
    catch {
        return '';
    }
}


/***/ }),

/***/ 3628:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   E: () => (/* binding */ told),
/* harmony export */   W: () => (/* binding */ readProject)
/* harmony export */ });
/* harmony import */ var _guard_error_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9814);
/* harmony import */ var _http_trouble_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2790);
/* harmony import */ var _words_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(5177);
/* harmony import */ var _log_refusals_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(8022);




const detailLength = 600;
const outOfRange = /out of range .*?(\d{1,2}\.\d)\.?$/;
async function readProject(http, project, question) {
    let answer = await http.read(askOf(project, question, question.version));
    const known = answer.status === 400 ? outOfRange.exec((0,_log_refusals_js__WEBPACK_IMPORTED_MODULE_3__/* .messageOf */ .bD)(answer.text))?.[1] : undefined;
    if (known !== undefined) {
        answer = await http.read(askOf(project, question, question.version.replace(/^[\d.]+/, known)));
    }
    if (answer.status === 204 || (answer.status === 200 && answer.text.trim() === ''))
        return { status: 'read', value: null };
    if (answer.status !== 200 || (0,_log_refusals_js__WEBPACK_IMPORTED_MODULE_3__/* .isSignIn */ .h3)(answer))
        return refused(project, question, answer);
    try {
        return { status: 'read', value: JSON.parse(answer.text) };
    }
    catch {
        const host = new URL(project.collection).host;
        return {
            status: 'failed',
            detail: `${(0,_http_trouble_js__WEBPACK_IMPORTED_MODULE_1__/* .capital */ .Nx)(question.what)} could not be read: the answer of ${host} is none of Azure DevOps.`,
        };
    }
}
function askOf(project, question, version) {
    const query = new URLSearchParams({ ...question.query, 'api-version': version });
    return {
        url: `${project.collection}${encodeURIComponent(project.project)}/_apis/${question.path}?${query}`,
        what: question.what,
        signal: project.signal,
        headers: {
            accept: 'application/json',
            authorization: `Bearer ${project.token}`,
            'x-tfs-fedauthredirect': 'Suppress',
        },
    };
}
function refused(project, question, answer) {
    const { status, because, hint } = reasonOf(question, answer);
    const said = (0,_words_js__WEBPACK_IMPORTED_MODULE_2__/* .plain */ .pj)((0,_words_js__WEBPACK_IMPORTED_MODULE_2__/* .without */ .FF)(project.token, (0,_log_refusals_js__WEBPACK_IMPORTED_MODULE_3__/* .messageOf */ .bD)(answer.text)), 160);
    const words = said === '' ? '' : `, "${said}"`;
    return {
        status,
        detail: `${(0,_http_trouble_js__WEBPACK_IMPORTED_MODULE_1__/* .capital */ .Nx)(question.what)} could not be read: ${because} (HTTP ${answer.status}${words}).${hint}`,
    };
}
function reasonOf(question, answer) {
    if ((0,_log_refusals_js__WEBPACK_IMPORTED_MODULE_3__/* .isSignIn */ .h3)(answer)) {
        const because = "Azure DevOps asks to sign in, so it does not accept the job's access token";
        return { status: 'denied', because, hint: ' Check that no proxy removes the Authorization header.' };
    }
    if (answer.status === 403) {
        return {
            status: 'denied',
            because: "the job's access token lacks the permission",
            hint: ` ${question.permission}`,
        };
    }
    if (answer.status === 404) {
        return {
            status: 'unsupported',
            because: "this server does not have it, or does not show it to the job's access token",
            hint: '',
        };
    }
    if (answer.status === 400)
        return { status: 'unsupported', because: 'this server does not take the question', hint: '' };
    return {
        status: 'failed',
        because: answer.status === 429 ? 'Azure DevOps limits the requests' : 'Azure DevOps failed',
        hint: '',
    };
}
async function told(signal, what, seek) {
    try {
        return await seek();
    }
    catch (error) {
        if (error instanceof _guard_error_js__WEBPACK_IMPORTED_MODULE_0__/* .GuardError */ .U && error.kind === 'canceled')
            throw error;
        if (signal.aborted)
            throw new _guard_error_js__WEBPACK_IMPORTED_MODULE_0__/* .GuardError */ .U('canceled', `Reading ${what} was canceled.`);
        if (!(error instanceof _guard_error_js__WEBPACK_IMPORTED_MODULE_0__/* .GuardError */ .U)) {
            return {
                status: 'failed',
                detail: `${(0,_http_trouble_js__WEBPACK_IMPORTED_MODULE_1__/* .capital */ .Nx)(what)} could not be read: an unexpected error (${error instanceof Error ? error.name : typeof error}).`,
            };
        }
        const detail = (0,_words_js__WEBPACK_IMPORTED_MODULE_2__/* .plain */ .pj)(error.hint === undefined ? error.message : `${error.message} ${error.hint}`, detailLength);
        return { status: error.kind === 'denied' ? 'denied' : 'failed', detail };
    }
}


/***/ }),

/***/ 2843:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   v: () => (/* binding */ devopsReach)
/* harmony export */ });
/* harmony import */ var _http_fence_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4924);

function devopsReach({ collection, project }) {
    const { origin, path } = (0,_http_fence_js__WEBPACK_IMPORTED_MODULE_0__/* .baseOf */ .bx)(collection);
    return { origin, read: [`${path}/${project}/_apis`] };
}


/***/ }),

/***/ 8901:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Iy: () => (/* binding */ failedRecords),
/* harmony export */   Lf: () => (/* binding */ noTimeline),
/* harmony export */   Rl: () => (/* binding */ checkpointRecords),
/* harmony export */   W_: () => (/* binding */ isRunning),
/* harmony export */   g6: () => (/* binding */ countTasks),
/* harmony export */   pv: () => (/* binding */ parseTimeline)
/* harmony export */ });
/* harmony import */ var _untyped_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8233);
/* harmony import */ var _words_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5177);


const noTimeline = { records: [], whole: true };
function parseTimeline(value) {
    const rows = (0,_untyped_js__WEBPACK_IMPORTED_MODULE_1__/* .asFields */ .qI)(value).records;
    if (!Array.isArray(rows))
        return undefined;
    const records = rows.map(parseRecord).filter((record) => record !== undefined);
    return { records, whole: records.length === rows.length };
}
function parseRecord(value) {
    const fields = (0,_untyped_js__WEBPACK_IMPORTED_MODULE_1__/* .asFields */ .qI)(value);
    const id = (0,_untyped_js__WEBPACK_IMPORTED_MODULE_1__/* .asText */ .e1)(fields.id);
    if (id === undefined)
        return undefined;
    const optional = {
        parentId: (0,_untyped_js__WEBPACK_IMPORTED_MODULE_1__/* .asText */ .e1)(fields.parentId),
        result: (0,_untyped_js__WEBPACK_IMPORTED_MODULE_1__/* .asText */ .e1)(fields.result),
        identifier: (0,_untyped_js__WEBPACK_IMPORTED_MODULE_1__/* .asText */ .e1)(fields.identifier),
        logId: (0,_untyped_js__WEBPACK_IMPORTED_MODULE_1__/* .asId */ .gR)((0,_untyped_js__WEBPACK_IMPORTED_MODULE_1__/* .asFields */ .qI)(fields.log).id),
        task: taskName(fields.task),
        finishTime: (0,_untyped_js__WEBPACK_IMPORTED_MODULE_1__/* .asTime */ .GU)(fields.finishTime),
        issue: firstError(fields.issues),
    };
    return {
        id,
        type: (0,_words_js__WEBPACK_IMPORTED_MODULE_0__/* .plain */ .pj)((0,_untyped_js__WEBPACK_IMPORTED_MODULE_1__/* .asText */ .e1)(fields.type) ?? '', 30),
        name: (0,_words_js__WEBPACK_IMPORTED_MODULE_0__/* .plain */ .pj)((0,_untyped_js__WEBPACK_IMPORTED_MODULE_1__/* .asText */ .e1)(fields.name) ?? id),
        state: (0,_untyped_js__WEBPACK_IMPORTED_MODULE_1__/* .asText */ .e1)(fields.state) ?? '',
        attempt: typeof fields.attempt === 'number' ? fields.attempt : 1,
        ...defined(optional),
    };
}
function defined(fields) {
    return Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== undefined));
}
function taskName(value) {
    const { name, version } = (0,_untyped_js__WEBPACK_IMPORTED_MODULE_1__/* .asFields */ .qI)(value);
    const text = (0,_untyped_js__WEBPACK_IMPORTED_MODULE_1__/* .asText */ .e1)(name);
    if (text === undefined)
        return undefined;
    const major = /^\d+/.exec((0,_untyped_js__WEBPACK_IMPORTED_MODULE_1__/* .asText */ .e1)(version) ?? '')?.[0];
    return (0,_words_js__WEBPACK_IMPORTED_MODULE_0__/* .plain */ .pj)(major === undefined ? text : `${text}@${major}`, 100);
}
function firstError(value) {
    const issues = Array.isArray(value) ? value.map(_untyped_js__WEBPACK_IMPORTED_MODULE_1__/* .asFields */ .qI) : [];
    const message = (0,_untyped_js__WEBPACK_IMPORTED_MODULE_1__/* .asText */ .e1)(issues.find((issue) => issue.type === 'error')?.message);
    return message === undefined ? undefined : (0,_words_js__WEBPACK_IMPORTED_MODULE_0__/* .plain */ .pj)(message);
}
function failedRecords(records, currentJob = '') {
    const byId = new Map(records.map((record) => [record.id, record]));
    const newest = newestAttempts(records);
    const latest = records.filter((record) => [...upward(record, byId)].every((above) => above.attempt >= (newest.get(keyOf(above)) ?? 0)));
    const explained = new Set();
    const failed = latest.filter((record) => record.result === 'failed');
    for (const record of failed)
        for (const above of upward(record, byId))
            if (above !== record)
                explained.add(above.id);
    const stages = latest.filter((record) => record.type === 'Stage').length;
    const leaves = failed
        .filter((record) => !explained.has(record.id))
        .map((record) => labelled(record, byId, stages > 1));
    const own = (leaf) => leaf.jobId?.toLowerCase() === currentJob.toLowerCase();
    return currentJob === '' ? leaves : [...leaves.filter(own), ...leaves.filter((leaf) => !own(leaf))];
}
function newestAttempts(records) {
    const newest = new Map();
    for (const record of records)
        newest.set(keyOf(record), Math.max(record.attempt, newest.get(keyOf(record)) ?? 0));
    return newest;
}
function keyOf(record) {
    return `${record.type} ${record.identifier ?? record.id}`;
}
function* upward(record, byId) {
    const seen = new Set();
    for (let at = record; at !== undefined && !seen.has(at.id); at = byId.get(at.parentId ?? '')) {
        seen.add(at.id);
        yield at;
    }
}
function labelled(record, byId, nameStage) {
    const above = [...upward(record, byId)];
    const job = above.find((one) => one.type === 'Job');
    const stage = above.find((one) => one.type === 'Stage');
    const own = `${(record.type || 'record').toLowerCase()} "${record.task === undefined ? '' : `${record.task}: `}${record.name}"`;
    const inJob = job === undefined || job === record ? '' : ` in job "${job.name}"`;
    const inStage = !nameStage || stage === undefined || stage === record ? '' : ` of stage "${stage.name}"`;
    return { record, label: `${own}${inJob}${inStage}`, ...(job === undefined ? {} : { jobId: job.id }) };
}
function checkpointRecords(records, stage) {
    const byId = new Map(records.map((record) => [record.id, record]));
    const newest = newestAttempts(records);
    const speaks = (text) => /exclusive[\s._-]*lock/i.test(text);
    return records.filter((record) => {
        if (record.type.toLowerCase() !== 'checkpoint' && !speaks(record.type) && !speaks(record.name))
            return false;
        const above = [...upward(record, byId)];
        if (above.some((one) => one.attempt < (newest.get(keyOf(one)) ?? 0)))
            return false;
        const own = above.find((one) => one.type === 'Stage');
        const names = [own?.identifier, own?.name].flatMap((name) => (name === undefined ? [] : [name.toLowerCase()]));
        return stage === '' || own === undefined || names.includes(stage.toLowerCase());
    });
}
function isRunning(records, id) {
    return (id !== '' && records.some((record) => record.id.toLowerCase() === id.toLowerCase() && record.state !== 'completed'));
}
function countTasks(records) {
    const counts = new Map();
    for (const record of records.filter((one) => one.type === 'Task')) {
        const outcome = record.state === 'completed' ? (0,_words_js__WEBPACK_IMPORTED_MODULE_0__/* .plain */ .pj)(record.result ?? 'completed', 30) : 'not ended';
        counts.set(outcome, (counts.get(outcome) ?? 0) + 1);
    }
    return [...counts].map(([outcome, count]) => `${count} ${outcome}`).join(', ') || 'it has no tasks yet';
}


/***/ }),

/***/ 8233:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   GU: () => (/* binding */ asTime),
/* harmony export */   e1: () => (/* binding */ asText),
/* harmony export */   gR: () => (/* binding */ asId),
/* harmony export */   qI: () => (/* binding */ asFields)
/* harmony export */ });
function asFields(value) {
    return typeof value === 'object' && value !== null && !Array.isArray(value) ? value : {};
}
function asText(value) {
    return typeof value === 'string' && value !== '' ? value : undefined;
}
function asId(value) {
    if (typeof value === 'bigint')
        return value.toString();
    if (typeof value === 'number')
        return Number.isSafeInteger(value) && value >= 0 ? String(value) : undefined;
    return typeof value === 'string' && /^\d{1,19}$/.test(value) ? value : undefined;
}
function asTime(value) {
    const time = typeof value === 'string' ? Date.parse(value) : Number.NaN;
    return Number.isNaN(time) ? undefined : time;
}


/***/ }),

/***/ 5177:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   FF: () => (/* binding */ without),
/* harmony export */   SK: () => (/* binding */ checkToken),
/* harmony export */   pj: () => (/* binding */ plain)
/* harmony export */ });
/* harmony import */ var _guard_error_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9814);
/* harmony import */ var _text_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7109);


function plain(text, max = 200) {
    return (0,_text_js__WEBPACK_IMPORTED_MODULE_1__/* .oneLine */ .TN)(text.slice(0, max * 8), max);
}
function without(secret, text) {
    return secret.length < 4 ? text : text.replaceAll(secret, '***');
}
function checkToken(token, name, hint) {
    if (token === '')
        throw new _guard_error_js__WEBPACK_IMPORTED_MODULE_0__/* .GuardError */ .U('denied', `There is no ${name}, so the logs of the run cannot be read.`, { hint });
    if (!/^[\x21-\x7e]+$/.test(token)) {
        throw new _guard_error_js__WEBPACK_IMPORTED_MODULE_0__/* .GuardError */ .U('denied', `The ${name} holds characters that no token has (white space or a line break?).`, {
            hint,
        });
    }
}


/***/ })

};
;