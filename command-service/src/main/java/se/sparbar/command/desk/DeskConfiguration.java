package se.sparbar.command.desk;

import java.time.InstantSource;
import java.util.UUID;
import java.util.function.Supplier;
import org.axonframework.commandhandling.CommandMessage;
import org.axonframework.commandhandling.gateway.CommandGateway;
import org.axonframework.common.transaction.NoTransactionManager;
import org.axonframework.common.transaction.TransactionManager;
import org.axonframework.eventhandling.DomainEventMessage;
import org.axonframework.eventhandling.EventBus;
import org.axonframework.modelling.command.CommandTargetResolver;
import org.axonframework.modelling.command.VersionedAggregateIdentifier;
import org.springframework.beans.factory.SmartInitializingSingleton;
import org.springframework.boot.autoconfigure.condition.ConditionalOnMissingBean;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.env.Environment;
import se.sparbar.command.adoption.AdoptionOnAxon;
import se.sparbar.command.anonymous.AnonymousOnAxon;
import se.sparbar.command.claim.ClaimOnAxon;
import se.sparbar.command.codelist.CodeListOnAxon;
import se.sparbar.command.deviation.DeviationOnAxon;
import se.sparbar.command.enrolment.EnrolmentOnAxon;
import se.sparbar.command.group.GroupOnAxon;
import se.sparbar.command.insats.InsatsOnAxon;
import se.sparbar.command.instrument.InstrumentOnAxon;
import se.sparbar.command.log.Documents;
import se.sparbar.command.log.EventLog;
import se.sparbar.command.log.LogOnPostgres;
import se.sparbar.command.log.Names;
import se.sparbar.command.participant.ParticipantOnAxon;
import se.sparbar.command.report.ReportOnAxon;
import se.sparbar.command.survey.SurveyOnAxon;
import se.sparbar.command.text.Codes;
import se.sparbar.events.DomainEvent;

/// The desks, and what Axon needs to know to be one step of a command's way and no more.
@Configuration(proxyBeanMethods = false)
class DeskConfiguration {
  /// Now; another takes its place where time is played back.
  @Bean
  @ConditionalOnMissingBean
  InstantSource clock() {
    return InstantSource.system();
  }

  /// New ids, which mean nothing.
  @Bean
  Supplier<UUID> ids() {
    return UUID::randomUUID;
  }

  /// The log has transactions of its own; one around each command would only hold a connection.
  @Bean
  TransactionManager axonTransactionManager() {
    return NoTransactionManager.INSTANCE;
  }

  /// Commands know nothing of Axon, so they are asked here which stream they are about.
  @Bean
  CommandTargetResolver target() {
    return DeskConfiguration::stream;
  }

  static VersionedAggregateIdentifier stream(CommandMessage<?> message) {
    String stream =
        switch (message.getPayload()) {
          case EnrolmentOnAxon.Asked asked -> asked.command().enrolment().stream();
          case InsatsOnAxon.Asked asked -> asked.command().insats().stream();
          case ParticipantOnAxon.Asked asked -> asked.command().participant().stream();
          case InstrumentOnAxon.Asked asked -> asked.command().stream().stream();
          case CodeListOnAxon.Asked asked -> asked.command().stream().stream();
          case GroupOnAxon.Asked asked -> asked.command().stream().stream();
          case SurveyOnAxon.Asked asked -> asked.command().stream().stream();
          case DeviationOnAxon.Asked asked -> asked.command().stream().stream();
          case AnonymousOnAxon.Asked asked -> asked.command().stream().stream();
          case ReportOnAxon.Asked asked -> asked.command().stream().stream();
          case AdoptionOnAxon.Asked asked -> asked.command().stream().stream();
          case ClaimOnAxon.Asked asked -> asked.command().stream().stream();
          case Object other ->
              throw new IllegalArgumentException("about no stream: " + other.getClass());
        };
    return new VersionedAggregateIdentifier((Object) stream, null);
  }

  @Bean
  Turns turns() {
    return new Turns();
  }

  @Bean
  Streams streams(EventLog log) {
    return new Streams(log);
  }

  @Bean
  Desk desk(EventLog log, CommandGateway gateway, Supplier<UUID> ids) {
    return new Desk(log, gateway, ids);
  }

  @Bean
  Today today(InstantSource clock) {
    return new Today(clock);
  }

  @Bean
  AdoptedOnLog adoptedOnLog(LogOnPostgres log) {
    return new AdoptedOnLog(log, log::leases);
  }

  @Bean
  EnrolmentDesk enrolmentDesk(
      Desk desk, Streams streams, Turns turns, Today today, AdoptedOnLog adopted) {
    return new EnrolmentDesk(desk, streams, turns, today, adopted);
  }

  @Bean
  InsatsDesk insatsDesk(Desk desk, Streams streams, Turns turns, Names names, Today today) {
    return new InsatsDesk(desk, streams, turns, names, today);
  }

  @Bean
  CodesOnLog codes(Streams streams, LogOnPostgres log) {
    return new CodesOnLog(streams, log::leases);
  }

  @Bean
  ValidCodes validCodes(Codes codes) {
    return new ValidCodes(codes);
  }

  /// What every command leads to is seen here once, before it is appended.
  @Bean
  SmartInitializingSingleton codesAreValid(EventBus events, EventLog log, ValidCodes valid) {
    return () ->
        events.registerDispatchInterceptor(messages ->
            (_, message) -> {
              if (message instanceof DomainEventMessage<?> of
                  && of.getPayload() instanceof DomainEvent event) {
                valid.check(event, () -> log.stream(of.getAggregateIdentifier(), 1));
              }
              return message;
            });
  }

  @Bean
  EntryDesk entryDesk(
      Desk desk, Streams streams, Turns turns, Names names, Today today, CodesOnLog codes) {
    return new EntryDesk(desk, streams, turns, names, today, codes);
  }

  /// Another takes its place where there is no query-service to ask.
  @Bean
  @ConditionalOnMissingBean
  ReportMaker reportMaker(Environment settings) {
    return new ReportsOverHttp(settings);
  }

  @Bean
  AdoptionDesk adoptionDesk(
      Desk desk,
      Streams streams,
      EventLog log,
      Turns turns,
      Names names,
      Today today,
      ReportMaker maker,
      Documents documents,
      AdoptedOnLog adopted) {
    return new AdoptionDesk(desk, streams, log, turns, names, today, maker, documents, adopted);
  }

  @Bean
  ParticipantDesk participantDesk(
      Desk desk, Streams streams, Turns turns, Names names, Today today) {
    return new ParticipantDesk(desk, streams, turns, names, today);
  }
}
