package se.sparbar.command.log;

class LogOnPostgresTest extends EventLogContract {
  LogOnPostgresTest() {
    super(postgres -> postgres);
  }
}
