-- What is owed a reply besides suggestions: why somebody opened something, and that something is
-- wrong. The words, the owner, the reply and the verdict stand where a suggestion's do (0002, 0010);
-- a suggestion has no row here.

create table matters (
    suggestion_id text primary key references suggestions (id),
    case_id text not null references cases (id),
    kind text not null check (kind in ('reading', 'wrong')),
    -- Of a reading: which, whose, what they were called then, what and when.
    seq bigint,
    reader_id text references people (id),
    reader_name text,
    what text,
    at text,
    -- Of what is wrong: what it should say.
    should text,
    check ((kind = 'reading') = (seq is not null and reader_id is not null
        and reader_name is not null and what is not null and at is not null))
);

create index matters_by_case on matters (case_id);
