-- The duty to reply: who owes a suggestion its reply and until when, the same reply in the child's
-- words, and what the one who suggested says to it. The suggestion and its reply stand in 0002.

create table suggestion_owners (
    suggestion_id text primary key references suggestions (id),
    case_id text not null references cases (id),
    owner_id text not null references people (id),
    due text not null
);

create index suggestion_owners_by_case on suggestion_owners (case_id);
create index suggestion_owners_by_person on suggestion_owners (owner_id);

create table replies_for_child (
    suggestion_id text primary key references replies (suggestion_id),
    case_id text not null references cases (id),
    text text not null
);

create index replies_for_child_by_case on replies_for_child (case_id);

create table verdicts (
    suggestion_id text primary key references replies (suggestion_id),
    case_id text not null references cases (id),
    said_by text not null references people (id),
    date text not null,
    fine boolean not null,
    -- The action it became.
    tryout_id text references actions (id)
);

create index verdicts_by_case on verdicts (case_id);
