-- Tell it once: lines about the child, each shared person by person, and what helpers say of
-- themselves.

create table about_lines (
    id text primary key,
    case_id text not null references cases (id),
    position bigint not null,
    kind text not null check (kind in ('good', 'helps', 'hard', 'know')),
    said_by text not null references people (id),
    text text not null,
    date text not null,
    -- Whether everybody in the plan reads it; else those in about_readers.
    everybody boolean not null,
    -- The line it stands in the place of; its words are kept.
    replaces text references about_lines (id),
    -- The day it was replaced or taken back.
    ended text,
    unique (case_id, position)
);

create table about_readers (
    line_id text not null references about_lines (id),
    position bigint not null,
    person_id text not null references people (id),
    primary key (line_id, position)
);

create index about_readers_by_person on about_readers (person_id);

-- The newest line there was when somebody opened them last.
create table about_opened (
    case_id text not null references cases (id),
    person_id text not null references people (id),
    newest bigint not null,
    primary key (case_id, person_id)
);

create table profiles (
    person_id text primary key references people (id),
    can text,
    cannot text,
    reach text,
    hours text
);
