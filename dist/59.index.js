"use strict";
exports.id = 59;
exports.ids = [59];
exports.modules = {

/***/ 1059:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   etagAdvice: () => (/* binding */ etagAdvice)
/* harmony export */ });
/* harmony import */ var _references_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2964);
/* harmony import */ var _steps_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9119);


const readAgain = {
    text: 'Read it again, so that you have the present content and its version token.',
    kind: 'look',
    az: 'az resource show --ids "{id}"',
    powershell: 'Get-AzResource -ResourceId "{id}" -ExpandProperties',
};
const rebase = { text: 'Put your change on top of what you just read, and write it with the new token.' };
const etagAdvice = {
    'etag-mismatch': {
        title: '{name} was changed since it was read',
        steps: [
            readAgain,
            _steps_js__WEBPACK_IMPORTED_MODULE_1__/* .whoChanged */ .vJ,
            rebase,
            { text: 'Run plan again and look at it: the old plan was made against the old version.', only: { tools: ['terraform', 'pulumi'] } },
            _steps_js__WEBPACK_IMPORTED_MODULE_1__/* .serialize */ .lK,
        ],
        avoid: 'Sending `If-Match: *` or dropping the token makes the error go away by overwriting what the other writer did.',
        references: ['https://learn.microsoft.com/azure/architecture/best-practices/api-design', _references_js__WEBPACK_IMPORTED_MODULE_0__/* .refs */ .D.async],
    },
    'condition-not-met': {
        title: 'a condition of the request on {name} was not met',
        steps: [
            { text: 'See which condition it was: If-Match and If-None-Match compare the version, If-(Un)Modified-Since the time.' },
            { ...readAgain, text: 'Read it again and compare with what you expected.' },
            rebase,
            { text: 'If the request says If-None-Match: * (create only), the object exists by now: take it as it is, or use another name.' },
        ],
        avoid: 'Removing the condition turns a safe write into one that may overwrite others.',
        references: [_references_js__WEBPACK_IMPORTED_MODULE_0__/* .refs */ .D.blobConditions],
    },
};


/***/ })

};
;