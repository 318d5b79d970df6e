/** Made on every start; the lock keeps nodes that start together from making it at the same time. */
export const SCHEMA = `
begin;
select pg_advisory_xact_lock(7946171);
create table if not exists swim_lines (
  workshop text not null,
  stream text not null,
  seq integer not null check (seq > 0),
  line text not null,
  at timestamptz not null default clock_timestamp(),
  primary key (workshop, stream, seq)
);
create table if not exists swim_codes (code text primary key, workshop text not null);
create table if not exists swim_beat (single boolean primary key default true check (single), at timestamptz not null);
commit;`
