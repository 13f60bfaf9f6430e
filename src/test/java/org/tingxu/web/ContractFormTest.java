package org.tingxu.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.vertx.core.Vertx;
import io.vertx.core.http.HttpMethod;
import io.vertx.core.json.JsonObject;
import io.vertx.openapi.contract.OpenAPIContract;
import java.util.Map;
import java.util.function.Consumer;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class ContractFormTest {
    private final Vertx vertx = Vertx.vertx();

    @AfterEach
    void stop() {
        vertx.close().await();
    }

    @Test
    void the_description_is_good_openapi_3_1() {
        assertThat(judged(_ -> {}).operations()).hasSameSizeAs(Contract.read().operations());
        assertThatThrownBy(() -> judged(api -> api.getJsonObject("info").remove("version")))
                .hasMessageContaining("invalid");
    }

    /** The judge wants a server with a host, and knows neither problem+json, nor event streams, nor tables, nor pictures. */
    private OpenAPIContract judged(Consumer<JsonObject> changed) {
        JsonObject api = Contract.read().published().copy();
        changed.accept(api);
        String known = api.encode()
                .replace("\"url\":\"/api/v1\"", "\"url\":\"http://localhost/api/v1\"")
                .replace("\"application/problem+json\":", "\"application/json\":")
                .replace("\"text/event-stream\":", "\"text/plain\":")
                .replace("\"text/csv\":", "\"text/plain\":")
                .replace("\"image/png\":", "\"application/octet-stream\":");
        return OpenAPIContract.from(vertx, new JsonObject(known)).await();
    }

    @Test
    void schemas_of_requests_refer_to_nothing_outside_themselves() {
        assertThat(Contract.read().operations()).allSatisfy(o -> {
            assertThat(o.parameters().toString()).doesNotContain("$ref");
            assertThat(o.body().toString()).doesNotContain("$ref");
        });
    }

    @Test
    void an_address_spelled_out_goes_before_one_that_may_be_anything() {
        Addresses<String> tree = new Addresses<>();
        tree.put(HttpMethod.GET, "/halls/{hall}/tickets/{number}", "one");
        tree.put(HttpMethod.GET, "/halls/{hall}/tickets/unsettled", "unsettled");
        tree.put(HttpMethod.POST, "/halls/{hall}/tickets", "issue");
        tree.put(HttpMethod.GET, "/halls/{hall}/{anything}/list", "list");

        assertThat(tree.find(HttpMethod.GET, "/halls/a/tickets/unsettled"))
                .contains(new Addresses.Found<>("unsettled", Map.of("hall", "a")));
        assertThat(tree.find(HttpMethod.GET, "/halls/a%2Fb+c%20d/tickets/A001/"))
                .contains(new Addresses.Found<>("one", Map.of("hall", "a/b+c d", "number", "A001")));
        assertThat(tree.find(HttpMethod.GET, "/halls/a/matters/list"))
                .contains(new Addresses.Found<>("list", Map.of("hall", "a", "anything", "matters")));
        assertThat(tree.find(HttpMethod.POST, "/halls//tickets")).isEmpty();
        assertThat(tree.find(HttpMethod.POST, "/halls/a/tickets/A001")).isEmpty();
        assertThat(tree.methods("/halls/a/tickets/A001")).isEqualTo("GET");
        assertThat(tree.methods("/halls/a/tickets")).isEqualTo("POST");
        assertThat(tree.methods("/nothing")).isEmpty();
        assertThat(tree.find(HttpMethod.GET, "")).isEmpty();
    }

    @Test
    void one_address_has_one_operation() {
        Addresses<String> tree = new Addresses<>();
        tree.put(HttpMethod.GET, "/halls/{hall}", "one");
        assertThatThrownBy(() -> tree.put(HttpMethod.GET, "/halls/{id}", "two"))
                .hasMessage("two operations for GET /halls/{id}");
    }
}
