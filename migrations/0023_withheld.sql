-- What is withheld from child and family: which words, why, who answers for it and when it is looked
-- at again. A row stays when it is lifted.

create table withheld (
    id text primary key,
    case_id text not null references cases (id),
    kind text not null check (kind in ('view', 'note')),
    -- The id of the view, or of the measurement.
    subject text not null,
    reason text not null,
    owner_id text not null references people (id),
    review text not null,
    made_by text not null references people (id),
    date text not null,
    lifted_on text,
    lifted_by text references people (id),
    check ((lifted_on is null) = (lifted_by is null))
);

create index withheld_by_case on withheld (case_id);
create index withheld_by_owner on withheld (owner_id);
