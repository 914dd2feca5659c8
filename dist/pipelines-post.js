const { post } = require('./index.js');
post('pipelines');
