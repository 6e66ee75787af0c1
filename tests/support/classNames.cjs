/** A style sheet's module where there is no style sheet: each class bears its own name. */
module.exports = new Proxy({}, { get: (_, name) => (name === '__esModule' ? false : String(name)) });
