/** version is the one of package.json; generated. */
export const version = '0.1.0';
