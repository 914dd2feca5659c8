const { hold } = require('./index.js');
hold();
