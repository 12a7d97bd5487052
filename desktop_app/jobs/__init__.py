"""Work off the GUI thread: a queue for the models, a background for files, and how answers come back."""

from desktop_app.jobs.feature_switches import leave_sources_unread

leave_sources_unread()
