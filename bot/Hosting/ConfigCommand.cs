using Microsoft.Extensions.Options;

namespace PartnershipBot.Hosting;

/// <summary>Shows the settings of a program that is put together but not started, and what would keep it from starting.</summary>
internal static class ConfigCommand
{
    /// <returns>The exit code: 0, or 1 when the program would not start.</returns>
    public static int Run(WebApplication app, TextWriter output)
    {
        output.WriteLine($"environment: {app.Environment.EnvironmentName}");
        foreach (var line in new EffectiveSettings(app.Configuration).Lines())
        {
            output.WriteLine(line);
        }
        try
        {
            app.Services.GetRequiredService<IStartupValidator>().Validate();
        }
        catch (Exception e) when (StartFailure.Explain(e) is { } reasons)
        {
            return StartFailure.Tell(reasons, output);
        }
        output.WriteLine("Nothing is wrong with the settings.");
        return 0;
    }
}
