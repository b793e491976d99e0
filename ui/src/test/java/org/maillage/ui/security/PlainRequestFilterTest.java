package org.maillage.ui.security;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.servlet.FilterChain;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.lang.reflect.Proxy;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PlainRequestFilterTest {

    private static final String FORM = "application/x-www-form-urlencoded";

    /** What the filter does with a request: {@code passed}, or what it says in its answer. */
    private static List<Object> outcome(String method, String query, String type, Map<String, String> headers)
            throws Exception {
        return outcome(method, query, type, headers, type == null ? 0L : 5L);
    }

    private static List<Object> outcome(
            String method, String query, String type, Map<String, String> headers, long length) throws Exception {
        List<Object> said = new ArrayList<>();
        Map<String, Object> values = new HashMap<>(headers);
        values.put("getMethod", method);
        values.put("getQueryString", query);
        values.put("getContentType", type);
        values.put("getContentLengthLong", length);
        HttpServletRequest request = proxy(HttpServletRequest.class, (name, first) -> switch (name) {
            case "getHeader" -> values.get(first);
            case "getDateHeader" -> date(values.get(first));
            default -> values.get(name);
        });
        HttpServletResponse response = proxy(HttpServletResponse.class, (name, first) -> {
            said.add(first);
            return null;
        });
        FilterChain chain = (asked, answered) -> said.add("passed");
        new PlainRequestFilter().doFilter(request, response, chain);
        return said;
    }

    private static long date(Object value) {
        if ("never".equals(value)) {
            throw new IllegalArgumentException("never");
        }
        return -1;
    }

    private interface Answer {
        Object to(String method, Object first);
    }

    private static <T> T proxy(Class<T> type, Answer answer) {
        return type.cast(Proxy.newProxyInstance(
                type.getClassLoader(),
                new Class<?>[] {type},
                (self, method, values) -> answer.to(method.getName(), values == null ? null : values[0])));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "jakarta.faces.ViewState=1:2",
                "a=b&jakarta.faces.View%53tate=1:2",
                "%zz=1&jakarta.faces.ViewState="
            })
    void noLinkActs(String query) throws Exception {
        for (String method : List.of("GET", "HEAD", "OPTIONS", "PUT", "DELETE")) {
            assertThat(outcome(method, query, null, Map.of())).as(method).containsExactly(403);
        }
        assertThat(outcome("POST", query, FORM, Map.of())).containsExactly("passed");
    }

    @Test
    void otherLinksLead() throws Exception {
        assertThat(outcome("GET", "id=1&text=jakarta.faces.ViewState", null, Map.of()))
                .containsExactly("passed");
        assertThat(outcome("GET", null, null, Map.of())).containsExactly("passed");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                FORM,
                FORM + "; charset=UTF-8",
                "multipart/form-data; boundary=----a1",
                "multipart/form-data; boundary=\"a\""
            })
    void formsAreRead(String type) throws Exception {
        assertThat(outcome("POST", null, type, Map.of())).containsExactly("passed");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                FORM + "; charset=utf-7",
                "application/json",
                "text/plain",
                "multipart/form-data",
                "multipart/mixed; boundary=a",
                "none"
            })
    void nothingElseIs(String type) throws Exception {
        assertThat(outcome("POST", null, type, Map.of())).containsExactly(415);
    }

    @Test
    void aFormIsNotEndless() throws Exception {
        assertThat(outcome("POST", null, FORM, Map.of(), 3_000_000L)).containsExactly(413);
        assertThat(outcome("POST", null, "multipart/form-data; boundary=b", Map.of(), 3_000_000L))
                .containsExactly("passed");
    }

    /** As the script of a page does that prolongs a session. */
    @Test
    void aPostWithoutABodyNeedsNoType() throws Exception {
        assertThat(outcome("POST", null, null, Map.of())).containsExactly("passed");
    }

    @Test
    void nothingFollowsARequestInChunks() throws Exception {
        assertThat(outcome("POST", null, FORM, Map.of("Transfer-Encoding", "chunked")))
                .containsExactly("Connection", "passed");
    }

    @Test
    void aDateThatIsNoneIsRefused() throws Exception {
        assertThat(outcome("GET", null, null, Map.of("If-Modified-Since", "never")))
                .containsExactly(400);
    }
}
