"use strict";
exports.id = 7868;
exports.ids = [7868];
exports.modules = {

/***/ 412:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   V: () => (/* binding */ loadGates)
/* harmony export */ });
async function loadGates() {
    const { typeGates } = await __webpack_require__.e(/* import() */ 1060).then(__webpack_require__.bind(__webpack_require__, 1060));
    return typeGates;
}


/***/ }),

/***/ 5059:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   O8: () => (/* binding */ resolveOperation),
/* harmony export */   QP: () => (/* binding */ typeOf)
/* harmony export */ });
/* unused harmony exports gateTypeOf, knownOperations */
const writes = new Set([
    'write',
    'update',
    'create',
    'createorupdate',
    'upsert',
    'put',
    'patch',
    'set',
    'apply',
]);
const deletes = new Set(['delete', 'remove', 'destroy']);
const groupType = 'Microsoft.Resources/subscriptions/resourceGroups';
function typeOf(target) {
    if (target.type !== undefined)
        return target.type;
    if (target.kind === 'resource-group')
        return groupType;
    return target.kind === 'subscription' ? 'Microsoft.Resources/subscriptions' : 'Microsoft.Management/managementGroups';
}
function gateTypeOf(target) {
    return target.kind === 'resource-group' ? 'Microsoft.Resources/resourceGroups' : typeOf(target);
}
function resolveOperation(text, target, gates) {
    const type = gateTypeOf(target).toLowerCase();
    const typeGate = gates.find((gate) => gate.type.toLowerCase() === type);
    const word = text.trim();
    const generic = word.includes('/') ? undefined : genericOperation(bare(word), target, typeGate);
    const named = generic ?? (typeGate === undefined ? undefined : namedOperation(word, target, typeGate));
    return named ?? ofAction(word, target, typeGate) ?? { known: knownOperations(target, typeGate) };
}
function knownOperations(target, typeGate) {
    const own = Object.keys(typeGate?.operations ?? {});
    const base = target.kind === 'resource'
        ? ['write', 'delete', 'deploy', 'move']
        : target.kind === 'resource-group'
            ? ['write', 'delete', 'deploy', 'move']
            : ['write', 'deploy'];
    return [...new Set([...base, ...own])];
}
const bare = (word) => word.toLowerCase().replace(/[^a-z0-9/.]/g, '');
function namedOperation(word, target, typeGate) {
    const wanted = bare(word);
    for (const [name, gate] of Object.entries(typeGate.operations)) {
        const action = actionOf(typeOf(target), gate.request);
        const words = [name, ...(gate.aliases ?? []), ...(gate.request.method === 'POST' ? [action] : [])];
        if (words.some((each) => bare(each) === wanted)) {
            return { name, request: gate.request, action, creates: name === 'write' || name === 'deploy', gate, typeGate };
        }
    }
    return undefined;
}
function genericOperation(word, target, typeGate) {
    const type = typeOf(target);
    const known = typeGate === undefined ? {} : { typeGate };
    const own = (name) => {
        const gate = typeGate?.operations[name];
        return gate === undefined ? {} : { gate };
    };
    if (writes.has(word))
        return {
            name: 'write',
            request: { method: 'PUT' },
            action: `${type}/write`,
            creates: true,
            ...own('write'),
            ...known,
        };
    if (deletes.has(word) && (target.kind === 'resource' || target.kind === 'resource-group'))
        return {
            name: 'delete',
            request: { method: 'DELETE' },
            action: `${type}/delete`,
            creates: false,
            ...own('delete'),
            ...known,
        };
    if (word === 'deploy' || word === 'deployment')
        return {
            name: 'deploy',
            request: { method: 'PUT' },
            action: target.kind === 'resource' ? `${type}/write` : 'Microsoft.Resources/deployments/write',
            creates: true,
            ...(target.kind === 'resource' ? own('write') : own('deploy')),
            ...known,
        };
    if (word === 'move' && (target.kind === 'resource-group' || target.kind === 'resource'))
        return {
            name: 'move',
            request: { method: 'POST', action: 'moveResources' },
            action: `${groupType}/moveResources/action`,
            creates: false,
            ...own('move'),
            ...known,
        };
    return undefined;
}
const actionForm = /^([\w.-]+\.[\w.-]+(?:\/[\w.-]+)+)\/(write|delete|action)$/i;
function ofAction(word, target, typeGate) {
    const [, path = '', verb = ''] = actionForm.exec(word) ?? [];
    const type = typeOf(target).toLowerCase();
    const within = path.toLowerCase();
    const own = within === type;
    if (path === '' || !(own || within.startsWith(`${type}/`) || target.kind !== 'resource'))
        return undefined;
    const kind = verb.toLowerCase();
    if (kind === 'action') {
        const action = path.split('/').at(-1) ?? '';
        return {
            name: word,
            request: { method: 'POST', action },
            action: word,
            creates: false,
            ...(typeGate === undefined ? {} : { typeGate }),
        };
    }
    if (own)
        return genericOperation(kind, target, typeGate);
    if (within === 'microsoft.resources/deployments' && kind === 'write')
        return genericOperation('deploy', target, typeGate);
    return {
        name: word,
        request: { method: kind === 'write' ? 'PUT' : 'DELETE' },
        action: word,
        creates: false,
        ...(typeGate === undefined ? {} : { typeGate }),
    };
}
function actionOf(type, { method, action }) {
    if (method === 'POST')
        return `${type}/${action ?? ''}/action`;
    return `${type}/${method === 'DELETE' ? 'delete' : 'write'}`;
}


/***/ }),

/***/ 3803:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   VI: () => (/* binding */ namedFiles),
/* harmony export */   Wb: () => (/* binding */ looksBinary),
/* harmony export */   eO: () => (/* binding */ logFiles)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3024);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6760);
/* harmony import */ var _guard_error_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(9814);
/* harmony import */ var _text_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(7109);




const standardInput = '-';
const magic = /[*?[\]{}!]/;
const chunkBytes = 1024 * 1024;
async function logFiles(lines, input, folder = process.cwd()) {
    return (await namedFiles(lines, input, folder)).map((path) => path === standardInput ? stdinSource(input) : fileSource(path, input, folder));
}
async function namedFiles(lines, input, folder = process.cwd()) {
    return [...new Set((await Promise.all(lines.map((line) => pathsOf(line, input, folder)))).flat())];
}
async function pathsOf(line, input, folder) {
    if (line === standardInput)
        return [line];
    if (!magic.test(line) || (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.statSync)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(folder, line), { throwIfNoEntry: false }) !== undefined)
        return [line];
    const { glob } = await __webpack_require__.e(/* import() */ 6448).then(__webpack_require__.bind(__webpack_require__, 6448));
    const matches = await glob(line.replaceAll('\\', '/'), {
        cwd: folder,
        dot: true,
        expandDirectories: false,
        onlyFiles: true,
    });
    if (matches.length === 0)
        throw problem(input, line, 'matches no file', 'Accepted are paths of readable text files, globs that match some, and - for standard input.');
    return matches.sort();
}
function fileSource(path, input, folder) {
    const full = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(folder, path);
    let found;
    let head = Buffer.alloc(0);
    try {
        found = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.statSync)(full, { throwIfNoEntry: false });
        if (found?.isDirectory() === false)
            (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.accessSync)(full, node_fs__WEBPACK_IMPORTED_MODULE_0__.constants.R_OK);
        if (found?.isFile() === true)
            head = headOf(full);
    }
    catch (error) {
        throw problem(input, path, `cannot be read (${error.code ?? 'no permission'})`);
    }
    if (found === undefined)
        throw problem(input, path, 'does not exist');
    if (found.isDirectory())
        throw problem(input, path, 'is a directory', `Name its files, for example "${(0,_text_js__WEBPACK_IMPORTED_MODULE_3__/* .oneLine */ .TN)(path, 80).replace(/\/$/, '')}/*.log".`);
    if (found.isFile()) {
        if (isEmpty(head))
            throw problem(input, path, 'is empty');
        refuseBinary(head, path, input);
    }
    const small = found.isFile() && found.size <= smallBytes;
    const known = found.isFile() ? { bytes: found.size } : {};
    return {
        name: path,
        ...known,
        open: async (signal) => guarded(small ? wholeOf(full) : chunksOf(full, signal), path, input),
    };
}
const smallBytes = 64 * 1024;
function* wholeOf(full) {
    yield (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readFileSync)(full);
}
function stdinSource(input) {
    const open = async (signal) => {
        const stop = () => process.stdin.destroy(canceledError());
        if (signal.aborted)
            stop();
        signal.addEventListener('abort', stop, { once: true });
        return guarded(process.stdin, standardInput, input);
    };
    return { name: 'standard input', open };
}
async function* chunksOf(full, signal) {
    if (signal.aborted)
        throw canceledError();
    const canceled = new Promise((_, reject) => signal.addEventListener('abort', () => reject(canceledError()), { once: true }));
    canceled.catch(() => { });
    const opening = new Promise((resolve, reject) => (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.open)(full, 'r', (error, file) => (error ? reject(error) : resolve(file))));
    const file = await Promise.race([opening, canceled]);
    const buffers = [Buffer.allocUnsafe(chunkBytes), Buffer.allocUnsafe(chunkBytes)];
    const next = (buffer) => new Promise((resolve, reject) => (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.read)(file, buffer, 0, buffer.length, null, (error, bytes) => error ? reject(error) : resolve(buffer.subarray(0, bytes))));
    let pending = next(buffers[0]);
    try {
        for (let turn = 1;; turn++) {
            const chunk = await Promise.race([pending, canceled]);
            if (chunk.length === 0)
                return;
            pending = next(turn % 2 === 0 ? buffers[0] : buffers[1]);
            yield chunk;
        }
    }
    finally {
        const done = pending.then(() => (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.closeSync)(file), () => (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.closeSync)(file));
        if (!signal.aborted)
            await done;
    }
}
async function* guarded(stream, path, input) {
    let bytes = 0;
    let start = Buffer.alloc(0);
    try {
        for await (const chunk of stream) {
            if (bytes === 0)
                refuseBinary(chunk.subarray(0, headBytes), path, input);
            if (bytes === 0)
                start = chunk.slice(0, longestMark);
            bytes += chunk.length;
            yield chunk;
        }
    }
    catch (error) {
        if (error instanceof _guard_error_js__WEBPACK_IMPORTED_MODULE_2__/* .GuardError */ .U)
            throw error;
        throw problem(input, path, `cannot be read (${error.code ?? 'read error'})`);
    }
    if (bytes <= longestMark && isEmpty(start.subarray(0, bytes)))
        throw problem(input, path, 'is empty');
}
const marks = new Set(['fffe', 'feff', 'efbbbf']);
const longestMark = 3;
function isEmpty(head) {
    return head.length === 0 || (head.length <= longestMark && marks.has(Buffer.from(head).toString('hex')));
}
const headBytes = 4096;
function headOf(full) {
    const file = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.openSync)(full, 'r');
    try {
        const buffer = Buffer.alloc(headBytes);
        return buffer.subarray(0, (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readSync)(file, buffer, 0, buffer.length, 0));
    }
    finally {
        (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.closeSync)(file);
    }
}
function refuseBinary(head, path, input) {
    if (looksBinary(head))
        throw problem(input, path, 'is binary data, not a log', 'Accepted are text files in UTF-8 or UTF-16. Unpack an archive first.');
}
function looksBinary(head) {
    let nuls = 0;
    let oddNuls = 0;
    let controls = 0;
    for (let at = 0; at < head.length; at++) {
        const byte = head[at] ?? 0;
        if (byte === 0) {
            nuls++;
            oddNuls += at & 1;
        }
        else if (byte < 32 && byte !== 9 && byte !== 10 && byte !== 13 && byte !== 27 && byte !== 8 && byte !== 12)
            controls++;
    }
    const bom = (head[0] === 0xff && head[1] === 0xfe) || (head[0] === 0xfe && head[1] === 0xff);
    const utf16 = bom || (nuls > head.length / 4 && (oddNuls === nuls || oddNuls === 0));
    if (utf16)
        return false;
    return nuls > head.length / 50 || controls > head.length / 10;
}
const canceledError = () => new _guard_error_js__WEBPACK_IMPORTED_MODULE_2__/* .GuardError */ .U('canceled', 'Reading the log was canceled.');
function problem(input, path, what, hint = 'Accepted are paths of readable text files, globs that match some, and - for standard input.') {
    const subject = path === standardInput ? 'standard input' : `"${(0,_text_js__WEBPACK_IMPORTED_MODULE_3__/* .oneLine */ .TN)(path, 200)}"`;
    return new _guard_error_js__WEBPACK_IMPORTED_MODULE_2__/* .GuardError */ .U(what.startsWith('cannot be read') ? 'unreadable' : 'input', `Input "${input}": ${subject} ${what}.`, { hint });
}


/***/ }),

/***/ 7868:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   group: () => (/* binding */ group),
/* harmony export */   s: () => (/* binding */ sha256)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7598);
/* harmony import */ var _hosts_parse_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6527);
/* harmony import */ var _report_plan_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(4036);
/* harmony import */ var _report_text_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(3920);
/* harmony import */ var _serialize_key_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(6202);
/* harmony import */ var _targets_index_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(5494);
/* harmony import */ var _yaml_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(2240);







const sha256 = (text) => (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)('sha256').update(text, 'utf8').digest('hex');
const nothing = 'azure~nothing';
async function group(host, env = process.env) {
    const started = process.hrtime.bigint();
    const inputs = (0,_hosts_parse_js__WEBPACK_IMPORTED_MODULE_1__/* .readInputs */ .Ko)(host);
    const by = inputs.choice('serialize-by');
    const { resources: targets, files } = await (0,_targets_index_js__WEBPACK_IMPORTED_MODULE_4__/* .scopesOf */ .Z)(host, () => host.identity(), env);
    const gaps = files === undefined ? 0 : (0,_report_plan_js__WEBPACK_IMPORTED_MODULE_2__/* .gapsOf */ .dc)(files);
    const isNothing = files !== undefined && targets.length === 0 && gaps === 0;
    const key = isNothing ? undefined : (0,_serialize_key_js__WEBPACK_IMPORTED_MODULE_3__/* .keyOf */ .TN)(targets, by, sha256);
    if (targets.length === 0 && gaps > 0)
        throw inputs.problem('plan', files?.lines.join(', ') ?? '', 'a plan with a resource whose ID is known before it is applied', 'None of its changes has one yet: name the resource group in resource-id.');
    if (key === undefined && !isNothing) {
        const ids = targets.map(({ id }) => id).join(', ');
        throw inputs.problem(files === undefined ? 'resource-id' : 'plan', ids, 'resources of one subscription: one group cannot stand for several', 'Use one job, and one group, for each subscription.');
    }
    const ids = targets.map(({ id }) => id);
    const summary = key === undefined
        ? `The plan changes nothing in Azure; its concurrency group is \`${nothing}\`.`
        : summaryOf(key, targets.length);
    return {
        schema: 'azure-conflict-guard/report/1',
        mode: 'group',
        verdict: 'named',
        class: 'none',
        reason: 'no-error',
        recovery: 'none',
        summary,
        source: '',
        diagnoses: [],
        ...(files === undefined ? {} : { plan: { sources: files.sources } }),
        targets: [],
        blockers: [],
        timeline: [],
        evidence: [],
        serialization: {
            group: key?.name ?? nothing,
            held: false,
            state: 'named',
            detail: summary,
            others: [],
            notes: [],
            yaml: host.kind === 'pipelines'
                ? (0,_yaml_js__WEBPACK_IMPORTED_MODULE_5__/* .pipelinesYaml */ .$m)('deploy')
                : files === undefined
                    ? (0,_yaml_js__WEBPACK_IMPORTED_MODULE_5__/* .twoJobsYaml */ .Cp)('resource-id', ids)
                    : (0,_yaml_js__WEBPACK_IMPORTED_MODULE_5__/* .twoJobsYaml */ .Cp)('plan', files.lines),
        },
        waitedMs: 0,
        elapsedMs: Math.round(Number(process.hrtime.bigint() - started) / 1e6),
        requests: { arm: 0 },
    };
}
function summaryOf({ name, scope, widened }, targets) {
    const what = scope.kind === 'resource' ? (scope.type ?? 'resource') : scope.kind.replace('-', ' ');
    const common = widened && targets > 1 ? `, the common scope of ${(0,_report_text_js__WEBPACK_IMPORTED_MODULE_6__/* .plural */ .LS)(targets, 'target')}` : '';
    return `The concurrency group is \`${name}\`. It stands for the ${what} \`${scope.name}\`${common}.`;
}


/***/ }),

/***/ 2240:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $m: () => (/* binding */ pipelinesYaml),
/* harmony export */   Cp: () => (/* binding */ twoJobsYaml),
/* harmony export */   VM: () => (/* binding */ githubYaml)
/* harmony export */ });
function githubYaml(key) {
    return ['concurrency:', `  group: ${key}`, '  queue: max', '  cancel-in-progress: false'].join('\n');
}
function twoJobsYaml(input, values) {
    return [
        'jobs:',
        '  queue:',
        '    runs-on: ubuntu-latest',
        '    outputs:',
        `      group: \${{ steps.key.outputs.concurrency-group }}`,
        '    steps:',
        '      - id: key',
        '        uses: OWNER/azure-conflict-guard@SHA',
        '        with:',
        '          mode: group',
        `          ${input}: |`,
        ...values.slice(0, 20).map((value) => `            ${value}`),
        '  deploy:',
        '    needs: queue',
        '    concurrency:',
        `      group: \${{ needs.queue.outputs.group }}`,
        '      queue: max',
        '      cancel-in-progress: false',
    ].join('\n');
}
const stageName = /^[A-Za-z_]\w*$/;
function pipelinesYaml(stage) {
    if (stage === '' || stage === '__default')
        return 'lockBehavior: sequential';
    return ['stages:', `- stage: ${stageName.test(stage) ? stage : '<stage>'}`, '  lockBehavior: sequential'].join('\n');
}


/***/ }),

/***/ 3850:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  Z: () => (/* binding */ operationWords),
  G: () => (/* binding */ targetIds)
});

;// CONCATENATED MODULE: ./build/arm/id-list.js
const NEXT = /(?<![,;\s])[,;\s]+(?=["'`]?\/(?:subscriptions|providers)\/)/i;
function separateIds(line) {
    const pieces = line.split(NEXT).map((piece) => piece.replace(/^[,;\s]+/, '').replace(/(?<![,;\s])[,;\s]+$/, ''));
    const ids = pieces.filter((piece) => piece !== '');
    return ids.length === 0 ? [line] : ids;
}

// EXTERNAL MODULE: ./build/arm/resource-id.js + 2 modules
var resource_id = __webpack_require__(9368);
// EXTERNAL MODULE: ./build/guard-error.js
var guard_error = __webpack_require__(9814);
// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(3024);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
// EXTERNAL MODULE: ./build/hosts/files.js
var files = __webpack_require__(3803);
// EXTERNAL MODULE: ./build/hosts/text.js
var hosts_text = __webpack_require__(7109);
;// CONCATENATED MODULE: ./build/hosts/list-file.js





const mostBytes = 4 * 1024 * 1024;
function linesWithFiles(lines, input, folder = process.cwd()) {
    return lines.flatMap((line) => line.startsWith('@') ? linesOf(line.slice(1).trim(), input, folder) : [{ text: line }]);
}
function linesOf(path, input, folder) {
    if (path === '')
        throw problem(input, '@', 'names no file');
    const shown = (0,hosts_text/* oneLine */.TN)(path, 200);
    const lines = textOf(path, input, folder)
        .split(/\r\n|\n|\r/)
        .flatMap((text, index) => text.trim() === '' ? [] : [{ text: text.trim(), place: `line ${index + 1} of ${shown}` }]);
    const nested = lines.find(({ text }) => text.startsWith('@'));
    if (nested !== undefined)
        throw problem(input, path, `names another file in ${nested.place.replace(/ of .*/s, '')}: one file holds no other`);
    if (lines.length === 0)
        throw problem(input, path, 'is empty');
    return lines;
}
function textOf(path, input, folder) {
    try {
        const full = (0,external_node_path_.resolve)(folder, path);
        const found = (0,external_node_fs_.statSync)(full, { throwIfNoEntry: false });
        if (found === undefined)
            throw problem(input, path, 'does not exist');
        if (found.isDirectory())
            throw problem(input, path, 'is a folder');
        if (!found.isFile())
            throw problem(input, path, 'is no plain file');
        if (found.size > mostBytes)
            throw problem(input, path, `is larger than ${mostBytes / 1024 / 1024} MiB`);
        const bytes = (0,external_node_fs_.readFileSync)(full);
        if ((bytes[0] === 0xff && bytes[1] === 0xfe) || (bytes[0] === 0xfe && bytes[1] === 0xff))
            throw problem(input, path, 'is UTF-16, which Windows PowerShell writes: save it as UTF-8');
        if (bytes.includes(0) || (0,files/* looksBinary */.Wb)(bytes.subarray(0, 4096)))
            throw problem(input, path, 'is binary data');
        return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
    }
    catch (error) {
        if (error instanceof guard_error/* GuardError */.U)
            throw error;
        if (error instanceof TypeError)
            throw problem(input, path, 'is no text in UTF-8');
        throw problem(input, path, `cannot be read (${error.code ?? 'read error'})`);
    }
}
function problem(input, path, what) {
    return new guard_error/* GuardError */.U(what.startsWith('cannot') ? 'unreadable' : 'input', `Input "${input}": the file "${(0,hosts_text/* oneLine */.TN)(path, 200)}" ${what}.`, {
        hint: 'Accepted is a text file in UTF-8 with IDs, one a line, named as @path from the working folder.',
    });
}

// EXTERNAL MODULE: ./build/hosts/parse.js
var parse = __webpack_require__(6527);
;// CONCATENATED MODULE: ./build/modes/targets/ids.js





function targetIds(host) {
    const inputs = (0,parse/* readInputs */.Ko)(host);
    const name = (0,parse/* shownName */.HD)(host.kind, 'resource-id');
    const lines = linesWithFiles(inputs.lines('resource-id'), name);
    return lines.flatMap(({ text, place }) => separateIds(text).map((id) => {
        const checked = (0,resource_id/* validateResourceId */.i5)(id);
        if (!('problem' in checked))
            return checked.resource;
        if (place !== undefined)
            throw new guard_error/* GuardError */.U('input', `Input "${name}": ${place} is no full ARM resource ID.`);
        throw inputs.problem('resource-id', id, 'a full ARM resource ID', checked.problem);
    }));
}
function operationWords(host, targets, known) {
    const inputs = (0,parse/* readInputs */.Ko)(host);
    const words = inputs.lines('operation').flatMap((line) => split(line, /[,;\t]+/));
    const [only] = words;
    const folded = words.flatMap((word) => split(word, /\s+/));
    const isOne = only !== undefined &&
        words.length === 1 &&
        (targets.length === 1 || folded.length !== targets.length || targets.some((target) => known(only, target)));
    if (isOne)
        return targets.map(() => only);
    const each = [words, folded].find(({ length }) => length === targets.length);
    if (each !== undefined)
        return each;
    throw inputs.problem('operation', words.join(', '), `one operation for all resources, or one a line for each of the ${targets.length}`);
}
const split = (text, separator) => text
    .split(separator)
    .map((word) => word.trim())
    .filter((word) => word !== '');


/***/ }),

/***/ 5494:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Q: () => (/* binding */ targetsOf),
/* harmony export */   Z: () => (/* binding */ scopesOf)
/* harmony export */ });
/* harmony import */ var _gate_load_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(412);
/* harmony import */ var _gate_operation_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5059);
/* harmony import */ var _hosts_parse_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6527);
/* harmony import */ var _ids_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(3850);




async function targetsOf(host, identity, env) {
    const planned = await plannedBy(host, identity, env);
    const named = planned === undefined || host.input('resource-id') !== '' ? await namedTargets(host) : [];
    const all = [...named, ...(planned?.targets ?? [])];
    const targets = [
        ...new Map(all.map((each) => [`${each.target.id.toLowerCase()} ${each.operation.name}`, each])).values(),
    ];
    return { targets, ...(planned?.files === undefined ? {} : { files: planned.files }) };
}
async function scopesOf(host, identity, env) {
    const planned = host.input('plan') === '' ? undefined : await plannedBy(host, await identity(), env);
    const named = planned === undefined || host.input('resource-id') !== '' ? namedIds(host) : [];
    const resources = [...named, ...(planned?.targets ?? []).map(({ target }) => target)];
    return { resources, ...(planned?.files === undefined ? {} : { files: planned.files }) };
}
async function plannedBy(host, identity, env) {
    const files = (0,_hosts_parse_js__WEBPACK_IMPORTED_MODULE_1__/* .readInputs */ .Ko)(host).lines('plan');
    if (files.length === 0)
        return undefined;
    const { plannedTargets } = await __webpack_require__.e(/* import() */ 17).then(__webpack_require__.bind(__webpack_require__, 17));
    return plannedTargets(host, files, identity, env);
}
function namedIds(host) {
    (0,_hosts_parse_js__WEBPACK_IMPORTED_MODULE_1__/* .readInputs */ .Ko)(host).required('resource-id');
    return (0,_ids_js__WEBPACK_IMPORTED_MODULE_2__/* .targetIds */ .G)(host);
}
async function namedTargets(host) {
    const inputs = (0,_hosts_parse_js__WEBPACK_IMPORTED_MODULE_1__/* .readInputs */ .Ko)(host);
    const resources = namedIds(host);
    const gates = await (0,_gate_load_js__WEBPACK_IMPORTED_MODULE_3__/* .loadGates */ .V)();
    const size = inputs.text('vm-size');
    const words = (0,_ids_js__WEBPACK_IMPORTED_MODULE_2__/* .operationWords */ .Z)(host, resources, (word, target) => !('known' in (0,_gate_operation_js__WEBPACK_IMPORTED_MODULE_0__/* .resolveOperation */ .O8)(word, target, gates)));
    const targets = resources.map((target, index) => {
        const word = words[index] ?? '';
        const operation = (0,_gate_operation_js__WEBPACK_IMPORTED_MODULE_0__/* .resolveOperation */ .O8)(word, target, gates);
        if ('known' in operation) {
            const type = target.type ?? `a ${target.kind.replace('-', ' ')}`;
            throw inputs.problem('operation', word, `${(0,_hosts_parse_js__WEBPACK_IMPORTED_MODULE_1__/* .listed */ .KE)(operation.known)} for ${type}`, `Or an ARM action of the type, such as ${actionExample(target.type)}.`);
        }
        return { target, operation, size };
    });
    if (size !== '' && !targets.some(({ operation }) => operation.name === 'resize')) {
        host.info(`Input "${(0,_hosts_parse_js__WEBPACK_IMPORTED_MODULE_1__/* .shownName */ .HD)(host.kind, 'vm-size')}" is given, but no operation is resize: it has no effect.`);
    }
    return targets;
}
const actionExample = (type) => `${type ?? 'Microsoft.Resources/deployments'}/write`;


/***/ }),

/***/ 6202:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Od: () => (/* binding */ scopeOf),
/* harmony export */   TN: () => (/* binding */ keyOf),
/* harmony export */   Vb: () => (/* binding */ nameOf),
/* harmony export */   Yw: () => (/* binding */ keyEncloses),
/* harmony export */   cf: () => (/* binding */ keysOverlap),
/* harmony export */   m0: () => (/* binding */ isKey)
/* harmony export */ });
/* harmony import */ var _arm_resource_id_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9368);

const prefix = 'azure';
const separator = '~';
const noGroup = '_';
const managementGroups = '_mg';
const longestPart = 88;
const hashLength = 32;
function scopeOf(target, by) {
    const { subscriptionId, resourceGroup } = target;
    if (subscriptionId === undefined)
        return target;
    if (by === 'subscription')
        return known(`/subscriptions/${subscriptionId}`);
    const group = resourceGroup === undefined
        ? known(`/subscriptions/${subscriptionId}`)
        : known(`/subscriptions/${subscriptionId}/resourceGroups/${resourceGroup}`);
    if (by === 'resource-group' || target.kind !== 'resource')
        return group;
    return known(target.topLevel ?? target.id);
}
function known(id) {
    const parsed = (0,_arm_resource_id_js__WEBPACK_IMPORTED_MODULE_0__/* .parseResourceId */ .RQ)(id);
    if (parsed === undefined)
        throw new Error(`${id} is no resource ID.`);
    return parsed;
}
function keyOf(targets, by, hash) {
    const scopes = targets.map((target) => scopeOf(target, by));
    const [first, ...others] = scopes;
    if (first === undefined)
        return undefined;
    const scope = others.reduce((common, next) => (common === undefined ? undefined : commonScope(common, next)), first);
    if (scope === undefined)
        return undefined;
    return {
        name: nameOf(scope, hash),
        scope,
        widened: scopes.some((each) => each.id.toLowerCase() !== scope.id.toLowerCase()),
    };
}
function commonScope(a, b) {
    if (a.id.toLowerCase() === b.id.toLowerCase())
        return a;
    if (a.subscriptionId === undefined || a.subscriptionId.toLowerCase() !== b.subscriptionId?.toLowerCase())
        return undefined;
    const sameGroup = a.resourceGroup !== undefined && a.resourceGroup.toLowerCase() === b.resourceGroup?.toLowerCase();
    return scopeOf(a, sameGroup ? 'resource-group' : 'subscription');
}
function nameOf(scope, hash) {
    return [prefix, ...partsOf(scope, (part) => encoded(part, hash))].join(separator);
}
function partsOf({ kind, subscriptionId, resourceGroup, managementGroup, type = '', names, name }, part) {
    const [provider = '', ...types] = type.split('/');
    const typed = [provider, types.join('/'), names.join('/')].map(part);
    if (subscriptionId === undefined) {
        return kind === 'management-group'
            ? [managementGroups, part(managementGroup ?? name)]
            : [noGroup, noGroup, ...typed];
    }
    if (kind === 'subscription')
        return [part(subscriptionId)];
    if (kind === 'resource-group')
        return [part(subscriptionId), part(resourceGroup ?? name)];
    return [part(subscriptionId), resourceGroup === undefined ? noGroup : part(resourceGroup), ...typed];
}
function encoded(part, hash) {
    const folded = part.toLowerCase();
    const safe = [...new TextEncoder().encode(folded)].map((byte) => {
        const character = String.fromCharCode(byte);
        return /[a-z0-9.-]/.test(character) ? character : `_${byte.toString(16).padStart(2, '0')}`;
    });
    const whole = safe.join('');
    if (whole.length <= longestPart)
        return whole;
    let head = '';
    for (const unit of safe) {
        if (head.length + unit.length > longestPart - hashLength - 2)
            break;
        head += unit;
    }
    return `${head}_h${hash(folded).slice(0, hashLength)}`;
}
const keyForm = /^azure(?:~[a-z0-9._-]{1,88}){1,5}$/;
function isKey(name) {
    return keyForm.test(name.toLowerCase());
}
function keyEncloses(outer, inner) {
    const [a, b] = [outer.toLowerCase(), inner.toLowerCase()];
    return a === b || b.startsWith(`${a}${separator}`);
}
function keysOverlap(a, b) {
    return keyEncloses(a, b) || keyEncloses(b, a);
}


/***/ })

};
;