-- What somebody recorded last is asked for whenever they open their day.
CREATE INDEX activity_mediator ON activities_activities (tenant_id, mediator_id, recorded_at);
