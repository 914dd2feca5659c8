"use strict";
exports.id = 993;
exports.ids = [993];
exports.modules = {

/***/ 5993:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  pipelinesQueue: () => (/* binding */ pipelinesQueue)
});

// EXTERNAL MODULE: ./build/time/clock.js
var clock = __webpack_require__(5786);
// EXTERNAL MODULE: ./build/hosts/http/http.js
var http_http = __webpack_require__(2413);
// EXTERNAL MODULE: ./build/hosts/http/patience.js
var patience = __webpack_require__(8750);
// EXTERNAL MODULE: ./build/hosts/http/proxy.js
var proxy = __webpack_require__(6905);
// EXTERNAL MODULE: ./build/hosts/http/words.js
var http_words = __webpack_require__(764);
// EXTERNAL MODULE: ./build/hosts/pipelines/agent-proxy.js
var agent_proxy = __webpack_require__(5368);
// EXTERNAL MODULE: ./build/hosts/http/untyped.js
var untyped = __webpack_require__(2868);
// EXTERNAL MODULE: ./build/guard-error.js
var guard_error = __webpack_require__(9814);
// EXTERNAL MODULE: ./build/hosts/http/trouble.js
var trouble = __webpack_require__(8866);
// EXTERNAL MODULE: ./build/hosts/pipelines/log-refusals.js
var log_refusals = __webpack_require__(8022);
;// CONCATENATED MODULE: ./build/hosts/pipelines/project-api.js




/** Longest detail in characters: a sentence of ours and one of the server's. */
const detailLength = 600;
/** An older server says: "\u2026 The latest REST API version this server supports is 6.0." It is asked again with that. */
const outOfRange = /out of range .*?(\d{1,2}\.\d)\.?$/;
/** readProject gives the JSON of an answer, whatever it holds; `null` where the answer is empty. Throws `GuardError` where no answer comes. */
async function readProject(http, project, question) {
    let answer = await http.read(askOf(project, question, question.version));
    const known = answer.status === 400 ? outOfRange.exec((0,log_refusals/* messageOf */.bD)(answer.text))?.[1] : undefined;
    if (known !== undefined) {
        answer = await http.read(askOf(project, question, question.version.replace(/^[\d.]+/, known)));
    }
    if (answer.status === 204 || (answer.status === 200 && answer.text.trim() === ''))
        return { status: 'read', value: null };
    if (answer.status !== 200 || (0,log_refusals/* isSignIn */.h3)(answer))
        return refused(project, question, answer);
    try {
        return { status: 'read', value: JSON.parse(answer.text) };
    }
    catch {
        const host = new URL(project.collection).host;
        return { status: 'failed', detail: `${(0,trouble/* capital */.N)(question.what)} could not be read: the answer of ${host} is none of Azure DevOps.` };
    }
}
function askOf(project, question, version) {
    const query = new URLSearchParams({ ...question.query, 'api-version': version });
    return {
        url: `${project.collection}${encodeURIComponent(project.project)}/_apis/${question.path}?${query}`,
        what: question.what,
        signal: project.signal,
        // Without the last header a refused token is answered by a redirect to the sign-in page of a browser.
        headers: { accept: 'application/json', authorization: `Bearer ${project.token}`, 'x-tfs-fedauthredirect': 'Suppress' },
    };
}
function refused(project, question, answer) {
    const { status, because, hint } = reasonOf(question, answer);
    const said = (0,http_words/* plain */.pj)((0,http_words/* without */.FF)(project.token, (0,log_refusals/* messageOf */.bD)(answer.text)), 160);
    const words = said === '' ? '' : `, "${said}"`;
    return { status, detail: `${(0,trouble/* capital */.N)(question.what)} could not be read: ${because} (HTTP ${answer.status}${words}).${hint}` };
}
function reasonOf(question, answer) {
    if ((0,log_refusals/* isSignIn */.h3)(answer)) {
        const because = "Azure DevOps asks to sign in, so it does not accept the job's access token";
        return { status: 'denied', because, hint: ' Check that no proxy removes the Authorization header.' };
    }
    if (answer.status === 403) {
        return { status: 'denied', because: "the job's access token lacks the permission", hint: ` ${question.permission}` };
    }
    if (answer.status === 404) {
        return { status: 'unsupported', because: "this server does not have it, or does not show it to the job's access token", hint: '' };
    }
    if (answer.status === 400)
        return { status: 'unsupported', because: 'this server does not take the question', hint: '' };
    return { status: 'failed', because: answer.status === 429 ? 'Azure DevOps limits the requests' : 'Azure DevOps failed', hint: '' };
}
/**
 * told makes an answer of whatever goes wrong while one is sought: a check of the queue must not end a run that it could only have warned of. Throws
 * `GuardError('canceled')` where the run was canceled, and nothing else.
 */
async function told(signal, what, seek) {
    try {
        return await seek();
    }
    catch (error) {
        if (error instanceof guard_error/* GuardError */.U && error.kind === 'canceled')
            throw error;
        if (signal.aborted)
            throw new guard_error/* GuardError */.U('canceled', `Reading ${what} was canceled.`);
        if (!(error instanceof guard_error/* GuardError */.U)) {
            // The words of an unknown error may hold what it choked on.
            return {
                status: 'failed',
                detail: `${(0,trouble/* capital */.N)(what)} could not be read: an unexpected error (${error instanceof Error ? error.name : typeof error}).`,
            };
        }
        const detail = (0,http_words/* plain */.pj)(error.hint === undefined ? error.message : `${error.message} ${error.hint}`, detailLength);
        return { status: error.kind === 'denied' ? 'denied' : 'failed', detail };
    }
}

;// CONCATENATED MODULE: ./build/hosts/pipelines/lock-checks.js



/** Type of the check "Exclusive lock", the same everywhere. */
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
/**
 * lockChecks tells which resources carry an exclusive lock that is switched on. One lock is enough to hold a stage back, so with one found the rest need not
 * be readable; without one, the first resource that could not be read decides. Throws `GuardError` where no answer comes.
 *
 * An identity that may not view a resource is told, with status 200, that it has no checks; so an empty list counts only where the resource itself is shown.
 * @see https://learn.microsoft.com/en-us/rest/api/azure/devops/approvalsandchecks/check-configurations/list?view=azure-devops-rest-7.1
 */
async function lockChecks(http, project, resources) {
    const answers = await Promise.all(resources.map((resource) => checkOf(http, project, resource)));
    const read = answers.flatMap((answer) => (answer.status === 'read' ? [answer.value] : []));
    const trouble = answers.find((answer) => answer.status !== 'read');
    return trouble === undefined || read.some((check) => check.hasLock) ? { status: 'read', value: read } : trouble;
}
async function checkOf(http, project, resource) {
    const { noun, permission } = kinds[resource.type];
    const label = (0,http_words/* plain */.pj)(`${noun} ${resource.name || resource.id}`, 120);
    const answer = await readProject(http, project, {
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
        return { status: 'failed', detail: `The list of checks of ${label} could not be read: the answer is no list of checks.` };
    }
    const own = listed.filter((configuration) => isOf(configuration, resource));
    if (own.length === 0)
        return unlocked(http, project, resource, label);
    const name = own.map((configuration) => (0,untyped/* asText */.e1)((0,untyped/* asFields */.qI)(configuration.resource).name)).find((text) => text !== undefined);
    return { status: 'read', value: { what: (0,http_words/* plain */.pj)(`${noun} ${resource.name || (name ?? resource.id)}`, 120), hasLock: own.some(isLock) } };
}
/** No check was listed: either there is none, or the resource is hidden from us. */
async function unlocked(http, project, resource, label) {
    const { noun, permission, path, version } = kinds[resource.type];
    const answer = await readProject(http, project, { path: path(resource.id), version, what: label, permission });
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
        value: { what: (0,http_words/* plain */.pj)(`${noun} ${resource.name || ((0,untyped/* asText */.e1)(fields.name) ?? resource.id)}`, 120), hasLock: false },
    };
}
/** The list comes as `{ count, value }`; a bare array is taken too. */
function configurationsOf(body) {
    const list = Array.isArray(body) ? body : (0,untyped/* asFields */.qI)(body).value;
    return Array.isArray(list) ? list.map(untyped/* asFields */.qI) : undefined;
}
/** Another resource's check is not counted, should a server not filter. */
function isOf(configuration, resource) {
    const { type, id } = (0,untyped/* asFields */.qI)(configuration.resource);
    const ownId = (0,untyped/* asText */.e1)(id) ?? (0,untyped/* asId */.gR)(id) ?? resource.id;
    return ((0,untyped/* asText */.e1)(type) ?? resource.type).toLowerCase() === resource.type && ownId.toLowerCase() === resource.id.toLowerCase();
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





/** A pipeline file of that many bytes would be an odd one: longer ones are not parsed. */
const maxFileBytes = 256 * 1024;
const permission = 'Give the build service account of the project the permissions "View builds" and "View build pipeline".';
/**
 * readPipelineFile finds the file that the run was made of: its name by the definition of the build, its text in the sources. It counts only where the
 * sources are those of the pipeline's own repository at the commit of the build, which the HEAD of the checkout tells; a job that checks out
 * another repository, or none as a deployment job does, has no such file. Throws `GuardError` where no answer comes.
 * @see https://learn.microsoft.com/en-us/rest/api/azure/devops/build/builds/get?view=azure-devops-rest-7.1
 * @see https://learn.microsoft.com/en-us/rest/api/azure/devops/build/definitions/get?view=azure-devops-rest-7.1
 */
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
    const commits = [(0,untyped/* asText */.e1)(build.value.sourceVersion), sources.commit].flatMap((commit) => (commit ? [commit.toLowerCase()] : []));
    return inSources(sources.folder, file, (0,untyped/* asText */.e1)(repository.name) ?? '', commits);
}
async function read(http, project, path, what, query = {}) {
    const answer = await readProject(http, project, { path, query, version: '7.1', what, permission });
    return answer.status === 'read' ? { status: answer.status, value: (0,untyped/* asFields */.qI)(answer.value) } : answer;
}
/** One repository lies in the folder itself; several lie in folders of it, each by the name of its repository. */
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
            return { status: 'read', value: { file: (0,http_words/* plain */.pj)(file, 200), text } };
        return unknown(`${(0,http_words/* plain */.pj)(file, 200)} is not in the sources, or is no file of at most ${maxFileBytes / 1024} KiB`);
    }
    return unknown("it cannot be told that the sources of this job are of the pipeline's own repository at the commit of the run (no checkout?)");
}
/** Undefined where it is no readable file, is too long, or leads out of the folder by a link. */
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

/** The name that the agent knows the only stage of a pipeline without `stages` by. */
const onlyStage = '__default';
/**
 * readLockBehavior reads `lockBehavior` at the root and at one stage of a pipeline file. Templates are not followed: what they or an expression decide is
 * `unsupported`, never guessed. Nothing is built from the file but its tree of nodes, so aliases cannot make it grow.
 * @see https://learn.microsoft.com/azure/devops/pipelines/yaml-schema/pipeline
 * @see https://learn.microsoft.com/azure/devops/pipelines/yaml-schema/stages-stage
 */
async function readLockBehavior(text, stage) {
    const yaml = await __webpack_require__.e(/* import() */ 815).then(__webpack_require__.t.bind(__webpack_require__, 8815, 19));
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
    const own = yaml.isMap(found) ? lockOf(yaml, found, `stage ${(0,http_words/* plain */.pj)(stage, 60)}`) : notFound(yaml, stages.items, stage);
    return own.status === 'read' ? { status: 'read', value: { pipeline: pipeline.value, stage: own.value } } : own;
}
/** Every scalar is a text in the schema `failsafe`. Equal keys are not looked for: that takes time by the square of their number. */
function rootOf(yaml, text) {
    try {
        const document = yaml.parseDocument(text, { schema: 'failsafe', uniqueKeys: false, logLevel: 'error', prettyErrors: false });
        return document.errors.length === 0 && yaml.isMap(document.contents) ? document.contents : undefined;
    }
    catch {
        // Nesting deeper than the stack.
        return undefined;
    }
}
function withoutStages(yaml, root, stage, pipeline) {
    if (hasExpressionKey(yaml, root))
        return pipeline_yaml_unknown('a template expression decides what the pipeline holds');
    if (stage === '' || stage.toLowerCase() === onlyStage)
        return { status: 'read', value: { pipeline, stage: '' } };
    return pipeline_yaml_unknown(`the file has no stages, and this run is in stage ${(0,http_words/* plain */.pj)(stage, 60)}`);
}
function notFound(yaml, items, stage) {
    const literal = items.every((item) => {
        const name = yaml.isMap(item) ? textOf(yaml, field(yaml, item, 'stage')) : undefined;
        return name !== undefined && !name.includes('${{');
    });
    const name = (0,http_words/* plain */.pj)(stage, 60);
    return pipeline_yaml_unknown(literal
        ? `the file has no stage ${name}, so it is not what this run was made of`
        : `stage ${name} comes from a template or an expression`);
}
function lockOf(yaml, map, where) {
    const node = field(yaml, map, 'lockBehavior');
    if (node === undefined) {
        return hasExpressionKey(yaml, map) ? pipeline_yaml_unknown(`a template expression decides what ${where} holds`) : { status: 'read', value: '' };
    }
    const text = textOf(yaml, node);
    if (text === undefined || text.includes('$'))
        return pipeline_yaml_unknown(`lockBehavior of ${where} comes from an expression`);
    return { status: 'read', value: (0,http_words/* plain */.pj)(text, 30) };
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

// EXTERNAL MODULE: ./build/hosts/pipelines/timeline.js
var pipelines_timeline = __webpack_require__(8901);
;// CONCATENATED MODULE: ./build/hosts/pipelines/exclusive-lock.js











const viewBuilds = 'Give the build service account of the project the permission "View builds".';
/**
 * pipelinesQueue tells what Azure Pipelines says of its exclusive locks for this run. Every question is asked when it is called, and nothing is thrown but the
 * cancellation.
 *
 * Not verified against the live service: whether the timeline shows the lock of a stage, and by what type of record.
 * @see https://learn.microsoft.com/azure/devops/pipelines/process/approvals#exclusive-lock
 */
async function pipelinesQueue(options, tools) {
    const { env, signal } = options;
    const http = (0,http_http/* createHttp */.V)(tools ?? (await pipelinesTools(env)));
    const value = (name) => env[name]?.trim() ?? '';
    const stage = value('SYSTEM_STAGENAME');
    const buildId = value('BUILD_BUILDID');
    const isBuild = /^\d{1,15}$/.test(buildId);
    const noBuild = `BUILD_BUILDID is "${(0,http_words/* plain */.pj)(buildId, 100)}": expected a number.`;
    const timeline = `the timeline of build ${(0,http_words/* plain */.pj)(buildId, 30)}`;
    function ask(what, seek) {
        const project = projectOf(options, value);
        return told(signal, what, async () => (project.status === 'read' ? seek(project.value) : project));
    }
    return {
        kind: 'exclusive-locks',
        stage: (0,http_words/* plain */.pj)(stage),
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
            return behavior.status === 'read' ? { status: 'read', value: { file: file.value.file, ...behavior.value } } : behavior;
        }),
        checkpoints: () => ask(timeline, async (project) => {
            if (!isBuild)
                return { status: 'failed', detail: noBuild };
            const path = `build/builds/${buildId}/timeline`;
            const answer = await readProject(http, project, { path, version: '7.1', what: timeline, permission: viewBuilds });
            if (answer.status !== 'read')
                return answer;
            // A build that has not begun has none.
            const records = answer.value === null ? [] : (0,pipelines_timeline/* parseTimeline */.pv)(answer.value);
            if (records === undefined)
                return { status: 'failed', detail: 'The timeline of the build could not be read: the answer is no timeline.' };
            return { status: 'read', value: (0,pipelines_timeline/* checkpointRecords */.Rl)(records, stage).map(checkpointOf) };
        }),
    };
}
function checkpointOf(record) {
    return { name: record.name, type: record.type, state: (0,http_words/* plain */.pj)(record.state, 30), result: (0,http_words/* plain */.pj)(record.result ?? '', 30) };
}
async function pipelinesTools(env) {
    const byAgent = await (0,agent_proxy/* agentProxy */.e)(env);
    return { proxyFor: byAgent ?? ((url) => (0,proxy/* environmentProxy */.U)(url, env)), clock: clock/* realClock */.d, limits: patience/* defaultLimits */.MK };
}
function projectOf({ token, signal }, value) {
    if (token === '')
        return { status: 'denied', detail: 'The agent gave the task no access token.' };
    // The HTTP library would put an invalid header value, the token itself, into its error message.
    if (!/^[\x21-\x7e]+$/.test(token))
        return { status: 'denied', detail: 'The access token of the job holds characters that no token has.' };
    const collection = value('SYSTEM_COLLECTIONURI') || value('SYSTEM_TEAMFOUNDATIONCOLLECTIONURI');
    if (!/^https?:\/\//i.test(collection) || !URL.canParse(collection)) {
        const detail = `SYSTEM_COLLECTIONURI is "${(0,http_words/* plain */.pj)(collection, 100)}": expected an address such as https://dev.azure.com/contoso/.`;
        return { status: 'failed', detail };
    }
    // The ID rather than the name: it survives a rename.
    const project = value('SYSTEM_TEAMPROJECTID') || value('SYSTEM_TEAMPROJECT');
    if (project === '')
        return { status: 'failed', detail: 'SYSTEM_TEAMPROJECT is empty.' };
    return { status: 'read', value: { collection: `${collection.replace(/\/+$/, '')}/`, project, token, signal } };
}
/**
 * Environment.Id and Environment.Name are set in a deployment job alone; a machine's own variable ENVIRONMENT_ID is told from it by its form.
 * @see https://learn.microsoft.com/azure/devops/pipelines/build/variables#deployment-job-variables-devops-services
 */
function resourcesOf(connection, value) {
    const id = value('ENVIRONMENT_ID');
    const name = value('ENVIRONMENT_NAME');
    return [
        ...(connection === '' ? [] : [{ type: 'endpoint', id: connection, name: '' }]),
        ...(name !== '' && /^\d{1,15}$/.test(id) ? [{ type: 'environment', id, name }] : []),
    ];
}


/***/ })

};
;