using System.Net;
using System.Net.Http.Headers;
using Microsoft.Bot.Schema;
using Microsoft.Rest;

namespace Sdk.Tests.Schema;

public class RestExceptionTests
{
    [Fact]
    public void an_error_tells_its_status_its_headers_and_its_body()
    {
        using var response = new HttpResponseMessage(HttpStatusCode.TooManyRequests) { Content = new StringContent("{}") };
        response.Headers.RetryAfter = new RetryConditionHeaderValue(TimeSpan.FromSeconds(7));

        var problem = new ErrorResponseException("Too many") { Response = new HttpResponseMessageWrapper(response, "{}") };

        problem.ShouldBeAssignableTo<RestException>();
        problem.Response.StatusCode.ShouldBe(HttpStatusCode.TooManyRequests);
        problem.Response.Headers["Retry-After"].ShouldBe(["7"]);
        problem.Response.Content.ShouldBe("{}");
    }

    [Fact]
    public void a_copy_outlives_the_request()
    {
        var request = new HttpRequestMessage(HttpMethod.Put, "https://example.org/v3/a") { Content = new StringContent("{}") };
        var copy = new HttpRequestMessageWrapper(request, "{}");
        request.Dispose();

        (copy.Method, copy.RequestUri.AbsolutePath).ShouldBe((HttpMethod.Put, "/v3/a"));
        copy.Headers["Content-Type"].ShouldHaveSingleItem().ShouldStartWith("text/plain");
    }
}
