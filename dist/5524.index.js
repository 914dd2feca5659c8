"use strict";
exports.id = 5524;
exports.ids = [5524];
exports.modules = {

/***/ 5524:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   deliverPage: () => (/* binding */ deliverPage)
/* harmony export */ });
/* harmony import */ var _report_redact_deep_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5789);
/* harmony import */ var _masked_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4118);


async function deliverPage(host, reports, reportFile) {
    if (reports.length === 0)
        return;
    const { renderPage } = await Promise.all(/* import() */[__webpack_require__.e(2778), __webpack_require__.e(6867)]).then(__webpack_require__.bind(__webpack_require__, 6867));
    host.attach(renderPage(reports.map((report) => (0,_masked_js__WEBPACK_IMPORTED_MODULE_1__/* .masked */ .I)(host, (0,_report_redact_deep_js__WEBPACK_IMPORTED_MODULE_0__/* .redactDeep */ .K)(report)))), reportFile);
}


/***/ })

};
;