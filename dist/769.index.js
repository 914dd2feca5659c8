"use strict";
exports.id = 769;
exports.ids = [769];
exports.modules = {

/***/ 5769:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $: () => (/* binding */ defaultSubscription),
/* harmony export */   hasLogin: () => (/* binding */ hasLogin)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6760);


const hasLogin = async (env) => (await subscriptionsOf(env)).length > 0;
async function defaultSubscription(env) {
    for (const each of await subscriptionsOf(env)) {
        const { id, isDefault } = (each ?? {});
        if (isDefault === true && typeof id === 'string')
            return id;
    }
    return undefined;
}
async function subscriptionsOf(env) {
    const folder = env.AZURE_CONFIG_DIR || (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(env.HOME || env.USERPROFILE || '', '.azure');
    try {
        const text = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.readFile)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(folder, 'azureProfile.json'), 'utf8');
        const { subscriptions } = JSON.parse(text.replace(/^\ufeff/, ''));
        return Array.isArray(subscriptions) ? subscriptions : [];
    }
    catch {
        return [];
    }
}


/***/ })

};
;