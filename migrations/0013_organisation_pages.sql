-- Pages that the organisation writes itself, and what was changed about the organisation.

create table guidance (
    name text primary key,
    text text not null,
    owner_id text not null references people (id),
    changed text not null,
    version bigint not null
);

-- Append-only (see the engines' folders): who changed what about the organisation.
create table organisation_events (
    seq bigint primary key,
    kind text not null,
    done_by text not null references people (id),
    at text not null,
    subject text not null
);
