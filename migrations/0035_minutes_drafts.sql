-- Minutes that somebody is writing and has put aside: theirs alone, until they close the meeting.
create table minutes_drafts (
    meeting_id text not null references meetings (id),
    person_id text not null references people (id),
    case_id text not null references cases (id),
    -- The fields of the form as JSON, each with all its values, as they were typed.
    fields text not null,
    kept_at text not null,
    primary key (meeting_id, person_id)
);
