"use strict";
exports.id = 2134;
exports.ids = [2134];
exports.modules = {

/***/ 2134:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   leaseRefused: () => (/* binding */ leaseRefused)
/* harmony export */ });
/* harmony import */ var _azure_clouds_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3796);
/* harmony import */ var _conflict_taxonomy_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1640);
/* harmony import */ var _report_text_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(3920);
/* harmony import */ var _guard_diagnosis_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(5806);
/* harmony import */ var _turns_diagnosis_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(2041);





const reason = 'lease-held';
async function leaseRefused({ plan, turns, elapsedMs }, lease) {
    const { queued, evidence, timeline, waitedMs } = turns;
    const words = aheadWords(lease);
    return {
        schema: 'azure-conflict-guard/report/1',
        mode: 'guard',
        verdict: 'blocked',
        class: (0,_conflict_taxonomy_js__WEBPACK_IMPORTED_MODULE_1__/* .classOf */ .Kl)(reason),
        reason,
        recovery: (0,_conflict_taxonomy_js__WEBPACK_IMPORTED_MODULE_1__/* .recoveryOf */ .rU)(reason),
        summary: `Not started, and no resource was read: ${words}${waitedMs >= 1000 ? ` Waited ${(0,_report_text_js__WEBPACK_IMPORTED_MODULE_4__/* .duration */ .p0)(waitedMs)}.` : ''}`,
        source: '',
        diagnoses: [await (0,_turns_diagnosis_js__WEBPACK_IMPORTED_MODULE_3__/* .turnDiagnosis */ .f)(plan, reason, words)],
        ...(plan.files === undefined ? {} : { plan: { sources: plan.files.sources } }),
        targets: plan.targets.map(({ target, operation, size, planned }) => ({
            resourceId: target.id,
            operation: (0,_guard_diagnosis_js__WEBPACK_IMPORTED_MODULE_2__/* .wantedWords */ .DE)(operation.name, size),
            ...(planned === undefined ? {} : { address: planned.address }),
            verdict: 'blocked',
            conditions: [
                {
                    what: 'lease',
                    expected: 'granted',
                    actual: `${lease.ahead.length} ahead`,
                    met: false,
                    outcome: 'waits',
                    source: 'the lease ledger',
                },
            ],
        })),
        blockers: holding(lease)
            .slice(0, 20)
            .map(({ entry, owner, link, since }) => ({
            kind: 'holder',
            what: `the lease (entry ${entry})`,
            who: owner,
            since,
            ...(link === undefined ? {} : { link }),
        })),
        timeline,
        evidence,
        ...(queued === undefined ? {} : { serialization: queued.serialization }),
        lease,
        ...(0,_azure_clouds_js__WEBPACK_IMPORTED_MODULE_0__/* .cloudField */ .YQ)(plan.cloud),
        waitedMs: Math.round(waitedMs),
        elapsedMs: Math.round(elapsedMs),
        requests: { arm: 0, ...(queued === undefined ? {} : { host: queued.requests }) },
    };
}
function holding({ ahead }) {
    const holders = ahead.filter(({ waits }) => !waits);
    return holders.length > 0 ? holders : ahead.slice(0, 1);
}
function aheadWords(lease) {
    const [holder] = holding(lease);
    if (holder === undefined)
        return 'the lease was not granted in time.';
    const others = lease.ahead.length - 1;
    const more = others === 0 ? '' : `, and ${others} more ${others === 1 ? 'is' : 'are'} before this one`;
    const verb = holder.waits ? 'waits for' : 'has';
    return `${holder.owner} ${verb} the lease of what overlaps since ${(0,_report_text_js__WEBPACK_IMPORTED_MODULE_4__/* .instant */ .uR)(holder.since)}${more}.`;
}


/***/ })

};
;