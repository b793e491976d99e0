-- Alerts by mail, for whoever wants them: how often, when they were last looked at, and which of those that stand were told already.

CREATE TABLE alerts_subscriptions (
  id UUID NOT NULL PRIMARY KEY,
  version INT NOT NULL,
  assignment_id UUID NOT NULL,
  rhythm VARCHAR(20) NOT NULL,
  looked_on DATE NOT NULL,
  UNIQUE KEY alert_subscription_of_role (assignment_id),
  FOREIGN KEY alert_subscription_to_role (assignment_id) REFERENCES access_assignments (id)
) COMMENT 'shared: somebody in a network wants its alerts by mail';

CREATE TABLE alerts_told (
  id UUID NOT NULL PRIMARY KEY,
  version INT NOT NULL,
  subscription_id UUID NOT NULL,
  alert VARCHAR(120) NOT NULL,
  UNIQUE KEY alert_told_once (subscription_id, alert),
  FOREIGN KEY alert_told_to (subscription_id) REFERENCES alerts_subscriptions (id)
) COMMENT 'shared: which alerts a mail has told, by kind and what they are about';
