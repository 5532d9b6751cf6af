using Azure.Monitor.OpenTelemetry.Exporter;
using OpenTelemetry.Logs;
using OpenTelemetry.Metrics;
using OpenTelemetry.Resources;
using OpenTelemetry.Trace;
using PartnershipBot.Storage;
using PartnershipBot.Telemetry;

namespace PartnershipBot.Hosting;

/// <summary>
/// Sends spans, measurements and logs where the settings say: over OTLP, to Application Insights, or to both. Without an address
/// nothing of it is there, and nothing is measured.
/// </summary>
internal static class TelemetryServices
{
    public const string OtlpSetting = "OTEL_EXPORTER_OTLP_ENDPOINT";
    public const string InsightsSetting = "APPLICATIONINSIGHTS_CONNECTION_STRING";

    private const string ServiceName = "passerelle";

    /// <summary>What the framework tells of itself: requests, connections, calls to others, memory.</summary>
    private static readonly string[] FrameworkMeters =
    [
        "Microsoft.AspNetCore.Hosting",
        "Microsoft.AspNetCore.Server.Kestrel",
        "System.Net.Http",
        "System.Runtime",
    ];

    /// <summary>What is wrong with the addresses, a sentence each.</summary>
    public static IEnumerable<string> Wrong(IConfiguration configuration)
    {
        if (configuration[OtlpSetting] is { Length: > 0 } endpoint && !IsAddress(endpoint))
        {
            yield return $"{OtlpSetting} is '{endpoint}'. It should be the address of a collector, such as http://localhost:4317.";
        }
        if (
            configuration[InsightsSetting] is { Length: > 0 } connection
            && !connection.Contains("InstrumentationKey=", StringComparison.OrdinalIgnoreCase)
        )
        {
            yield return $"{InsightsSetting} (value not shown) should be the connection string of Application Insights, "
                + "such as InstrumentationKey=…;IngestionEndpoint=….";
        }
    }

    public static void Add(WebApplicationBuilder builder)
    {
        var otlp = builder.Configuration[OtlpSetting] is { Length: > 0 };
        var insights = builder.Configuration[InsightsSetting] is { Length: > 0 } connection ? connection : null;
        // What is wrong is told when the program starts, by whoever tells all that is.
        if ((!otlp && insights is null) || Wrong(builder.Configuration).Any())
        {
            return;
        }
        Send(builder, otlp, insights);
    }

    /// <summary>Apart, so that a program that sends nothing does not load what would send it.</summary>
    private static void Send(WebApplicationBuilder builder, bool otlp, string? insights)
    {
        builder.Services.MeterTableStore();
        builder
            .Services.AddOpenTelemetry()
            .ConfigureResource(static resource =>
                resource
                    .AddService(ServiceName, serviceVersion: typeof(TelemetryServices).Assembly.GetName().Version!.ToString(3))
                    // What the environment says (OTEL_SERVICE_NAME) goes before.
                    .AddEnvironmentVariableDetector()
            )
            .WithTracing(tracing =>
            {
                tracing.AddSource(BotTelemetry.Name, "System.Net.Http", OnlyHosts.Requests).AddProcessor(new OnlyHosts());
                if (otlp)
                {
                    tracing.AddOtlpExporter();
                }
                if (insights is not null)
                {
                    tracing.AddAzureMonitorTraceExporter(o => o.ConnectionString = insights);
                }
            })
            .WithMetrics(metrics =>
            {
                metrics.AddMeter([BotTelemetry.Name, .. FrameworkMeters]);
                if (otlp)
                {
                    metrics.AddOtlpExporter();
                }
                if (insights is not null)
                {
                    metrics.AddAzureMonitorMetricExporter(o => o.ConnectionString = insights);
                }
            })
            .WithLogging(
                logs =>
                {
                    if (otlp)
                    {
                        logs.AddOtlpExporter();
                    }
                    if (insights is not null)
                    {
                        logs.AddAzureMonitorLogExporter(o => o.ConnectionString = insights);
                    }
                },
                static options => options.IncludeFormattedMessage = true
            );
    }

    private static bool IsAddress(string text) =>
        Uri.TryCreate(text, UriKind.Absolute, out var address)
        && (address.Scheme == Uri.UriSchemeHttp || address.Scheme == Uri.UriSchemeHttps);
}
