"use strict";
exports.id = 6646;
exports.ids = [6646];
exports.modules = {

/***/ 6646:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   logsAt: () => (/* binding */ logsAt)
/* harmony export */ });
async function logsAt(address, signal) {
    if (address.platform === 'pipelines') {
        const { failedPipelinesLogs } = await Promise.all(/* import() */[__webpack_require__.e(4374), __webpack_require__.e(8319)]).then(__webpack_require__.bind(__webpack_require__, 8319));
        return failedPipelinesLogs({ ...address, isPersonal: true, signal });
    }
    const { failedGitHubLogs } = await Promise.all(/* import() */[__webpack_require__.e(4374), __webpack_require__.e(6621)]).then(__webpack_require__.bind(__webpack_require__, 6621));
    return onlyJob(await failedGitHubLogs({ ...address, signal }), address.jobId);
}
function onlyJob(failed, jobId) {
    const sources = failed.sources.filter(({ url }) => jobId !== undefined && url?.endsWith(`/job/${jobId}`));
    return sources.length === 0
        ? failed
        : {
            sources,
            gaps: failed.gaps,
            get requests() {
                return failed.requests;
            },
        };
}


/***/ })

};
;