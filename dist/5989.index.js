"use strict";
exports.id = 5989;
exports.ids = [5989];
exports.modules = {

/***/ 5989:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   alreadyExistsAdvice: () => (/* binding */ alreadyExistsAdvice)
/* harmony export */ });
/* harmony import */ var _references_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2964);
/* harmony import */ var _roles_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7373);
/* harmony import */ var _types_table_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(4472);



const look = {
    text: 'Look at what is there: who made it, and does it match what you want?',
    kind: 'look',
    az: 'az resource show --ids "{id}"',
    powershell: 'Get-AzResource -ResourceId "{id}" -ExpandProperties',
};
const remains = [
    { text: 'Find the deleted resource, and who deleted it and when.' },
    { text: 'Recover it if its content is wanted. Then adopt it: import it or deploy over it.' },
    {
        text: 'Purge it only when its owner agrees: that cannot be undone. With purge protection nobody can, until the retention ends. Else take another name.',
    },
];
const keptByCodes = [
    ['Microsoft.ApiManagement/service', ['ServiceAlreadyExistsInSoftDeletedState', 'ServiceUndeleteNotPossible']],
    ['Microsoft.CognitiveServices/accounts', ['FlagMustBeSetForRestore']],
].map(([type, codes]) => ({ only: { codes, lacks: ['type'] }, ...(0,_types_table_js__WEBPACK_IMPORTED_MODULE_2__/* .answeredBy */ .dd)(type, 'deleted') }));
const alreadyExistsAdvice = {
    'name-taken': {
        title: 'the name[[ {name}]] is taken',
        steps: [
            {
                text: 'Some names are shared by all of Azure (storage accounts, key vaults, web apps), so the owner may be a stranger. See whether it is one of yours.',
                kind: 'look',
                az: 'az resource list --name "{name}" --query "[].{id:id, type:type}" --output table',
                powershell: 'Get-AzResource -Name "{name}"',
            },
            {
                text: 'If it is yours, use it or delete it. If not, choose another name; a short hash of the resource group (`uniqueString`) keeps it stable.',
            },
            { text: 'A name can also be kept by a soft-deleted resource, or for some days after a delete.' },
        ],
        avoid: 'Retrying does not free it. A random name on every run leaves a new resource behind each time.',
        references: [_references_js__WEBPACK_IMPORTED_MODULE_0__/* .refs */ .D.nameRules],
    },
    'resource-exists': {
        title: '{name} exists already',
        steps: [look, { tool: 'takeIn' }, { text: 'If it belongs to somebody else, take another name.' }],
        avoid: 'Deleting it to make room destroys what it holds, and it may be in use by others.',
        references: [_references_js__WEBPACK_IMPORTED_MODULE_0__/* .refs */ .D.existing, _references_js__WEBPACK_IMPORTED_MODULE_0__/* .refs */ .D.terraformImport],
    },
    'soft-deleted': {
        title: 'a soft-deleted resource still holds the name[[ {name}]]',
        steps: [{ by: 'deleted', otherwise: remains }, { tool: 'remains' }],
        avoid: 'Purging just to pass the pipeline destroys the only copy of secrets, keys or data that somebody may want back.',
        references: [_references_js__WEBPACK_IMPORTED_MODULE_0__/* .refs */ .D.keyVaultRecovery],
        variants: keptByCodes,
    },
    'exists-elsewhere': {
        title: '{name} exists in another place[[ ({location})]]',
        steps: [
            {
                text: 'Find it.',
                kind: 'look',
                az: 'az resource list --name "{name}" --query "[].{id:id, location:location}" --output table',
                powershell: 'Get-AzResource -Name "{name}" | Select-Object ResourceId, Location',
            },
            { text: 'If that one is meant, set the location and group of the template to where it is.' },
            { text: 'If not, take another name. The location of a resource cannot be changed by deploying it again.' },
        ],
        avoid: 'Deleting the one that is there to recreate it elsewhere loses its data and address.',
        references: [_references_js__WEBPACK_IMPORTED_MODULE_0__/* .refs */ .D.errors],
    },
    'role-assignment-exists': {
        title: 'the role assignment exists already',
        steps: [
            ..._roles_js__WEBPACK_IMPORTED_MODULE_1__/* .listAssignments */ .t_,
            {
                text: 'Nothing is missing: take the existing one. In templates derive the name from scope, principal and role with `guid(\u2026)`, so that it is the same each time.',
            },
            { tool: 'takeIn' },
        ],
        avoid: 'A new random GUID on each run does not get around it: Azure compares what is assigned, not the name.',
        references: [_references_js__WEBPACK_IMPORTED_MODULE_0__/* .refs */ .D.roles, _references_js__WEBPACK_IMPORTED_MODULE_0__/* .refs */ .D.roleAssignments],
    },
    'import-needed': {
        title: '{name} exists, but {tool} does not know it',
        steps: [
            look,
            { tool: 'takeIn', usual: 'terraform' },
            { text: 'If an earlier run was canceled, it may have created it without saving: import that one too.' },
        ],
        avoid: 'Deleting it in Azure so that it can be created again destroys what it holds.',
        references: [_references_js__WEBPACK_IMPORTED_MODULE_0__/* .refs */ .D.terraformImport],
    },
};


/***/ }),

/***/ 7373:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Gm: () => (/* binding */ tooManyAssignments),
/* harmony export */   bp: () => (/* binding */ otherPrincipal),
/* harmony export */   t_: () => (/* binding */ listAssignments)
/* harmony export */ });
/* harmony import */ var _references_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2964);
/* harmony import */ var _steps_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9119);


const shown = '{id:id, principal:principalId, who:principalName, role:roleDefinitionName, scope:scope}';
const listHere = (text) => [
    {
        text,
        kind: 'look',
        az: `az role assignment list --scope "{parentId}" --query "[].${shown}" --output table`,
        powershell: 'Get-AzRoleAssignment -Scope "{parentId}" | Select-Object RoleAssignmentId, ObjectId, DisplayName, RoleDefinitionName, Scope',
        only: { has: ['parentId'], lacks: ['otherAssignment'] },
    },
    {
        text,
        kind: 'look',
        az: `az role assignment list --subscription "{subscription}" --all --query "[].${shown}" --output table`,
        powershell: 'Get-AzRoleAssignment | Select-Object RoleAssignmentId, ObjectId, DisplayName, RoleDefinitionName, Scope',
        only: { lacks: ['parentId', 'otherAssignment'] },
    },
];
const listAssignments = [
    {
        text: 'See the assignment that Azure names: the same principal, role and scope can be assigned only once, whatever the name.',
        kind: 'look',
        az: `az role assignment list --subscription "{subscription}" --all --query "[?name=='{otherAssignment}'].${shown}"`,
        powershell: 'Get-AzRoleAssignment | Where-Object RoleAssignmentName -eq "{otherAssignment}"',
        only: { has: ['otherAssignment'] },
    },
    ...listHere('See the assignments at this scope: the same principal, role and scope can be assigned only once, whatever the name.'),
];
const otherPrincipal = {
    only: { has: ['otherPrincipal'] },
    title: 'a role assignment of the same name belongs to another principal',
    steps: [
        ...listHere('See whom it belongs to. Where the principal is gone (an identity that was made anew), its name is empty and the assignment is stale.'),
        {
            text: 'If it is stale, let its owner delete it: a principal that still uses it loses its access.',
            kind: 'act',
            cost: 'downtime',
            az: 'az rest --method delete --url "{id}?api-version=2022-04-01"',
            powershell: 'Invoke-AzRestMethod -Method DELETE -Path "{id}?api-version=2022-04-01"',
            only: { types: ['microsoft.authorization/roleassignments'] },
        },
        {
            text: 'If it is stale, ask its owner to delete it. Of an assignment neither principal nor scope can be changed.',
            only: { lacks: ['id'] },
        },
        {
            text: 'Put the principal into the name, as in `guid(scope, principalId, roleDefinitionId)`: then a new identity gets an assignment of its own.',
        },
        _steps_js__WEBPACK_IMPORTED_MODULE_1__/* .rerun */ .nt,
    ],
    avoid: 'Running it again changes nothing: the name stays taken. An assignment that somebody still uses is not stale because it is in the way.',
    references: [_references_js__WEBPACK_IMPORTED_MODULE_0__/* .refs */ .D.roleAssignments],
};
const tooManyAssignments = {
    only: { codes: ['RoleAssignmentLimitExceeded'] },
    title: 'the subscription has as many role assignments as it may',
    steps: [
        {
            text: 'Find those whose principal is gone: their name is empty, and nobody needs them.',
            kind: 'look',
            az: `az role assignment list --subscription "{subscription}" --all --query "[?principalName==''].${shown}" --output table`,
            powershell: 'Get-AzRoleAssignment | Where-Object ObjectType -eq "Unknown" | Select-Object RoleAssignmentId, RoleDefinitionName, Scope',
        },
        {
            text: 'Let their owners delete them. Then assign to groups instead of single principals, and at a higher scope once instead of below it often.',
        },
        _steps_js__WEBPACK_IMPORTED_MODULE_1__/* .rerun */ .nt,
    ],
    references: ['https://learn.microsoft.com/azure/role-based-access-control/troubleshoot-limits'],
};


/***/ })

};
;