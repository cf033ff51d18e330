-- How meetings go, beside what a case file tells of them.

alter table meetings add column time text;
-- How many times its plan was changed.
alter table meetings add column version bigint not null default 0;

-- Append-only (see the engines' folders): sent, begun, closed with its minutes; what somebody wants to
-- talk about, what was added to the minutes, and whether somebody was listened to. Each told as JSON.
create table meeting_facts (
    case_id text not null,
    meeting_id text not null,
    position bigint not null,
    kind text not null
        check (kind in ('invited', 'begun', 'closed', 'wish', 'addendum', 'answer')),
    told text not null,
    written_by text not null references people (id),
    written_on text not null,
    primary key (case_id, meeting_id, position),
    foreign key (case_id, meeting_id) references meetings (case_id, id)
);

-- A meeting is closed once.
create unique index meetings_closed on meeting_facts (case_id, meeting_id) where kind = 'closed';
