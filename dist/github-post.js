const { post } = require('./index.js');
post('github');
