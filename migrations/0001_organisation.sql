-- The organisation, its units and people, and how they sign in.
-- One text for both engines: text, bigint, double precision, boolean. Ids are opaque text; dates are
-- YYYY-MM-DD; instants are RFC 3339 in UTC, always of the same width. A column that holds somebody's
-- words holds {"da": …, "en": …, "original": …} as JSON. Lists are tables with a position.

create table organisation (
    id text primary key check (id = 'here'),
    name text not null,
    notice text,
    -- Grows with every change of units, people, holidays or scales.
    version bigint not null
);

create table calendars (
    name text primary key
);

create table holidays (
    calendar text not null references calendars (name),
    position bigint not null,
    first_day text not null,
    last_day text not null,
    primary key (calendar, position)
);

create table units (
    id text primary key,
    name text not null,
    calendar text references calendars (name)
);

create table scales (
    name text primary key,
    kind text not null,
    lowest double precision,
    highest double precision,
    step double precision not null check (step > 0)
);

create table scale_anchors (
    scale text not null references scales (name),
    level text not null,
    text text not null,
    primary key (scale, level)
);

create table people (
    id text primary key,
    kind text not null check (kind in ('child', 'family', 'user')),
    name text not null,
    locale text not null check (locale in ('da', 'en')),
    text_size text not null default 'normal' check (text_size in ('normal', 'large', 'larger')),
    -- Of users only.
    position bigint,
    title text,
    unit_id text references units (id),
    role text,
    check ((kind = 'user') = (position is not null and title is not null and unit_id is not null
        and role is not null))
);

create table accounts (
    person_id text primary key references people (id),
    email text not null,
    -- Lower case: one address, one account.
    email_folded text not null unique,
    password_hash text not null,
    locked boolean not null default false
);

create table sessions (
    -- SHA-256 of the cookie's token: who reads the table cannot sign in with it.
    token_hash text primary key,
    person_id text not null references people (id),
    started text not null,
    seen text not null,
    expires text not null,
    -- A rejected form, to be shown again.
    flash text
);

create index sessions_by_person on sessions (person_id);

create table idempotency_keys (
    person_id text not null references people (id),
    key text not null,
    subject text not null,
    primary key (person_id, key)
);

create table settings (
    name text primary key,
    value text not null
);
