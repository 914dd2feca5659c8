const { main } = require('./index.js');
main('pipelines');
