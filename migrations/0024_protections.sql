-- Whose address is protected, by whom and since when. A row stays when it is lifted.

create table protections (
    id text primary key,
    case_id text not null references cases (id),
    person_id text not null references people (id),
    set_by text not null references people (id),
    date text not null,
    lifted_on text,
    lifted_by text references people (id),
    check ((lifted_on is null) = (lifted_by is null))
);

create index protections_by_case on protections (case_id);
