/** Rules are 0.x; every change of a rule or a number's meaning bumps this, and golden games change with it. */
export const RULES_VERSION = '0.3.0'
