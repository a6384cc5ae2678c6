package se.sparbar.command.http;

import java.lang.reflect.Method;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import java.util.function.BiFunction;
import java.util.function.Supplier;
import org.springframework.beans.factory.BeanFactory;
import org.springframework.beans.factory.SmartInitializingSingleton;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.RequestMethod;
import org.springframework.web.servlet.mvc.method.RequestMappingInfo;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;
import se.sparbar.command.desk.Order;
import se.sparbar.command.desk.Receipt;
import se.sparbar.command.text.Codes;

/// Every kind of stream that can be written to, and its routes put where Spring serves them.
@Configuration(proxyBeanMethods = false)
public class Resources {
  public static final List<Resource<?, ?>> ALL =
      List.of(
          InsatsHttp.INSATSER,
          ParticipantHttp.PARTICIPANTS,
          EnrolmentHttp.REFERRALS,
          EnrolmentHttp.ENROLMENTS,
          GroupHttp.GROUPS,
          SurveyHttp.SURVEYS,
          DeviationHttp.DEVIATIONS,
          AnonymousHttp.ANONYMOUS,
          ReportHttp.REPORTS,
          AdoptionHttp.ADOPTED,
          ClaimHttp.CLAIMS,
          InstrumentHttp.INSTRUMENTS,
          CodeListHttp.CODE_LISTS);

  private static final Method ANSWER =
      Arrays.stream(Serving.class.getDeclaredMethods())
          .filter(method -> method.getName().equals("answer"))
          .findFirst()
          .orElseThrow();

  @Bean
  SmartInitializingSingleton routes(
      @Qualifier("requestMappingHandlerMapping") RequestMappingHandlerMapping mapping,
      BeanFactory beans,
      Supplier<UUID> ids,
      Codes codes) {
    return () -> ALL.forEach(resource -> serve(resource, mapping, beans, ids, codes));
  }

  private static <I, C> void serve(
      Resource<I, C> resource,
      RequestMappingHandlerMapping mapping,
      BeanFactory beans,
      Supplier<UUID> ids,
      Codes codes) {
    BiFunction<C, Order, Receipt> desk = resource.carrier().in(beans);
    for (Route<I, C> route : resource.routes()) {
      RequestMappingInfo where =
          RequestMappingInfo.paths(resource.path(route))
              .methods(RequestMethod.POST)
              .consumes(MediaType.APPLICATION_JSON_VALUE)
              .produces(MediaType.APPLICATION_JSON_VALUE)
              .options(mapping.getBuilderConfiguration())
              .build();
      mapping.registerMapping(where, new Serving<>(resource, route, desk, ids, codes), ANSWER);
    }
  }
}
