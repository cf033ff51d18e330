-- What the child said and somebody else wrote down: how it was obtained, where, who else was there, and
-- who wrote it. A view without a row here was written by whose it is, or came with a file.

create table heard_views (
    view_id text primary key references views (id),
    case_id text not null references cases (id),
    way text not null check (way in ('talk', 'drawing', 'pictures', 'own_words', 'reading')),
    place text,
    company text,
    written_by text not null references people (id)
);

create index heard_views_by_case on heard_views (case_id);
