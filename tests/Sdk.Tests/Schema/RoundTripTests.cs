using Microsoft.Bot.Schema;
using Newtonsoft.Json;

namespace Sdk.Tests.Schema;

public class RoundTripTests
{
    private static readonly string Payloads = Path.Combine(AppContext.BaseDirectory, "Facts", "payloads");

    private static readonly JsonSerializerSettings AsTheAdapter = new() { NullValueHandling = NullValueHandling.Ignore };

    public static TheoryData<string> Files
        => [.. Directory.GetFiles(Payloads, "*.json", SearchOption.AllDirectories).Select(file => Path.GetRelativePath(Payloads, file)).Order()];

    [Theory]
    [MemberData(nameof(Files))]
    public void what_a_client_sends_survives_reading_and_writing(string file)
    {
        var sent = File.ReadAllText(Path.Combine(Payloads, file));

        var activity = JsonConvert.DeserializeObject<Activity>(sent, AsTheAdapter);

        activity.ShouldNotBeNull().Type.ShouldNotBeNullOrEmpty();
        JsonConvert.SerializeObject(activity, AsTheAdapter).ShouldSayTheSameAs(sent);
    }
}
