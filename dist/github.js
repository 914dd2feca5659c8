const { main } = require('./index.js');
main('github');
