using System.Security.Cryptography;
using System.Security.Cryptography.X509Certificates;

namespace PartnershipBot.Trust;

/// <summary>The certificate with which the app proves who it is.</summary>
public static class CertificateFile
{
    /// <exception cref="CryptographicException">It is no certificate with a private key, or another password opens it.</exception>
    /// <exception cref="IOException">It cannot be read.</exception>
    public static X509Certificate2 Load(RegistrationOptions options)
    {
        var path = options.MicrosoftAppCertificatePath!;
        var bytes = File.ReadAllBytes(path);
        var certificate = bytes.AsSpan().StartsWith("-----"u8)
            ? X509Certificate2.CreateFromPemFile(path)
            : X509CertificateLoader.LoadPkcs12(bytes, options.MicrosoftAppCertificatePassword);
        return certificate.HasPrivateKey ? certificate : throw new CryptographicException("It has no private key.");
    }

    /// <summary>What keeps it from being loaded, or null.</summary>
    public static string? Error(RegistrationOptions options)
    {
        try
        {
            using var certificate = Load(options);
            return null;
        }
        catch (Exception e) when (e is CryptographicException or IOException or UnauthorizedAccessException or ArgumentException)
        {
            return e.Message;
        }
    }
}
