-- What a child writes for itself alone: sealed before it comes here, with the name of the key. There
-- is no event of it. A note that is shared becomes the child's words in the plan and is gone here.

create table notes (
    id text primary key,
    case_id text not null references cases (id),
    written_by text not null references people (id),
    at text not null,
    sealed text not null,
    key_name text not null,
    -- Of a session that an adult had opened: the hash of its token.
    session text
);

create index notes_by_case on notes (case_id, written_by);
