"use strict";
exports.id = 1059;
exports.ids = [1059];
exports.modules = {

/***/ 1059:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   etagAdvice: () => (/* binding */ etagAdvice)
/* harmony export */ });
/* harmony import */ var _references_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2964);
/* harmony import */ var _steps_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9119);
/* harmony import */ var _types_token_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(9231);



const ofBlob = {
    text: 'Read the blob again: its token, and when it was last written.',
    kind: 'look',
    az: 'az storage blob show --auth-mode login --account-name "{account}" --container-name "{container}" --name "{blob}" --query "{etag:properties.etag, written:properties.lastModified, lease:properties.lease}"',
    only: { has: ['blob'] },
};
const readAgain = [ofBlob, { by: 'token', only: { lacks: ['blob'] }, otherwise: [_types_token_js__WEBPACK_IMPORTED_MODULE_2__/* .readToken */ .A] }];
const rebase = {
    tool: 'reread',
    otherwise: [
        {
            text: 'Put your change on top of what you just read, and send the new token with it: the header `If-Match`, in the SDKs the ETag of the match conditions.',
        },
    ],
};
const etagAdvice = {
    'etag-mismatch': {
        title: '{name} was changed since it was read',
        steps: [...readAgain, _steps_js__WEBPACK_IMPORTED_MODULE_1__/* .whoChanged */ .vJ, rebase, _steps_js__WEBPACK_IMPORTED_MODULE_1__/* .rerun */ .nt, _steps_js__WEBPACK_IMPORTED_MODULE_1__/* .serialize */ .lK],
        avoid: 'Sending `If-Match: *` or dropping the token makes the error go away by overwriting what the other writer did.',
        references: ['https://learn.microsoft.com/azure/architecture/best-practices/api-design', _references_js__WEBPACK_IMPORTED_MODULE_0__/* .refs */ .D.async],
    },
    'condition-not-met': {
        title: 'a condition of the request on {name} was not met',
        steps: [
            {
                text: 'See which condition it was: If-Match and If-None-Match compare the version, If-(Un)Modified-Since the time.',
            },
            ...readAgain,
            rebase,
            {
                text: 'If the request says If-None-Match: * (create only), the object exists by now: take it as it is, or use another name.',
            },
        ],
        avoid: 'Removing the condition turns a safe write into one that may overwrite others.',
        references: [_references_js__WEBPACK_IMPORTED_MODULE_0__/* .refs */ .D.blobConditions],
    },
    'plan-outdated': {
        title: 'the plan knows {name} as it was',
        steps: [
            { ..._steps_js__WEBPACK_IMPORTED_MODULE_1__/* .whoChanged */ .vJ, text: 'See who deleted or changed it, and whether that was meant.' },
            { tool: 'reread', otherwise: [{ text: 'Make the plan again: it then starts from what is there.' }] },
            { text: 'Make the plan again, read what it would do now, and give that one to the guard and to the apply.' },
        ],
        avoid: 'Applying an old plan with its checks turned off writes over what somebody did since.',
        references: [_references_js__WEBPACK_IMPORTED_MODULE_0__/* .refs */ .D.terraformPlan],
    },
};


/***/ })

};
;