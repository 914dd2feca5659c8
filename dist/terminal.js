#!/usr/bin/env node
const { main } = require('./index.js');
main('terminal');
