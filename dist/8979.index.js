"use strict";
exports.id = 8979;
exports.ids = [8979];
exports.modules = {

/***/ 8979:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   createWorkspace: () => (/* binding */ createWorkspace)
/* harmony export */ });
/* harmony import */ var _arm_client_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(751);
/* harmony import */ var _trouble_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8487);


const limits = { answerMs: 200_000, totalMs: 500_000, attempts: 3, inFlight: 3 };
const permission = 'Microsoft.OperationalInsights/workspaces/query/AzureActivity/read';
function createWorkspace({ at, workspace, ...tools }) {
    const path = `/v1${workspace.id}/query`;
    const client = (0,_arm_client_js__WEBPACK_IMPORTED_MODULE_0__/* .createArmClient */ .c)({ ...tools, resourceManager: at.endpoint, reach: { read: [], ask: [path] }, limits });
    return {
        get requests() {
            return client.requests;
        },
        async ask(query, { fromMs, toMs }) {
            const timespan = `${new Date(fromMs).toISOString()}/${new Date(toMs).toISOString()}`;
            const answer = await client.ask({ method: 'POST', path, api: '', permission, body: { query, timespan } });
            if (answer.kind === 'found')
                return rowsOf(answer.body);
            const detail = answer.kind === 'absent' ? `there is no such workspace (${answer.code})` : answer.detail;
            const trouble = answer.kind === 'absent' ? { kind: 'refused', httpStatus: 404 } : answer.trouble;
            return { kind: 'trouble', detail: `${detail}${hintOf(trouble)}`, trouble };
        },
    };
}
function hintOf({ kind }) {
    if (kind === 'credential')
        return '; a workspace in another tenant takes no token of this one';
    return kind === 'denied' || kind === 'refused' ? '; is it in the tenant that was signed in to?' : '';
}
function rowsOf(body) {
    const { tables, error } = (0,_trouble_js__WEBPACK_IMPORTED_MODULE_1__/* .fieldsOf */ .Pf)(body);
    const all = Array.isArray(tables) ? tables.map(_trouble_js__WEBPACK_IMPORTED_MODULE_1__/* .fieldsOf */ .Pf) : [];
    const table = all.find(({ name }) => name === 'PrimaryResult') ?? all[0];
    const broken = { kind: 'trouble', detail: 'the answer has no table', trouble: { kind: 'server' } };
    if (table === undefined || !Array.isArray(table.columns) || !Array.isArray(table.rows))
        return broken;
    const names = table.columns.map((column) => (0,_trouble_js__WEBPACK_IMPORTED_MODULE_1__/* .textOf */ .b6)((0,_trouble_js__WEBPACK_IMPORTED_MODULE_1__/* .fieldsOf */ .Pf)(column).name) ?? '');
    const rows = table.rows.map((row) => Object.fromEntries(names.map((name, index) => [name, (Array.isArray(row) ? row[index] : null) ?? null])));
    const why = (0,_trouble_js__WEBPACK_IMPORTED_MODULE_1__/* .fieldsOf */ .Pf)(error);
    const inner = (0,_trouble_js__WEBPACK_IMPORTED_MODULE_1__/* .fieldsOf */ .Pf)(why.innererror);
    return error === undefined || error === null
        ? { kind: 'rows', rows }
        : {
            kind: 'rows',
            rows,
            cut: `only a part was answered: ${(0,_trouble_js__WEBPACK_IMPORTED_MODULE_1__/* .textOf */ .b6)(inner.message) ?? (0,_trouble_js__WEBPACK_IMPORTED_MODULE_1__/* .textOf */ .b6)(why.message) ?? (0,_trouble_js__WEBPACK_IMPORTED_MODULE_1__/* .textOf */ .b6)(why.code) ?? 'no reason was told'}`,
        };
}


/***/ })

};
;