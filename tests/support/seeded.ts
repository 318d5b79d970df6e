import fc from 'fast-check'

// The same random cases on every machine and every run; FC_SEED tries others.
fc.configureGlobal({ ...fc.readConfigureGlobal(), seed: Number(process.env.FC_SEED ?? 20261123) })
